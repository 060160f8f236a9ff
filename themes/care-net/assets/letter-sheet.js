/* The letter on its sheet: shows answers in its blanks, and what will drop out. What stands there is what is printed, copied and saved. */
(function (sitegen) {
  'use strict';
  const block = 'p, li, h3, h4, h5, h6, td, th';

  /* show(values) brings the sheet up to date. */
  sitegen.sheet = (sheet, fields) => {
    const costs = fields.map((field, number) => number).filter(number => fields[number].type === 'costs');

    const blanks = Array.from(sheet.querySelectorAll('.blank')).map(element => {
      const field = fields[element.dataset.field];
      const isTotal = 'total' in element.dataset;
      const home = field && field.type === 'costs' ? element.closest('ul') : element;
      return {
        element, home, isTotal, number: element.dataset.field, block: element.closest(block), label: Array.from(home.childNodes), shown: '',
        isOptional: isTotal ? costs.every(number => fields[number].optional) : field.optional
      };
    });

    const text = (blank, values) => {
      if (!blank.isTotal) return sitegen.answers.said(fields[blank.number], values[blank.number]);
      const sum = sitegen.costs.total([].concat(...costs.map(number => values[number])));
      return sum === null ? '' : sitegen.costs.pounds(sum);
    };

    const filled = text => sitegen.make('span', {class: 'blank filled', dir: 'auto'}, sitegen.lines(text));

    /* A blank goes back to its label when its answer goes. */
    const put = (blank, said) => {
      if (String(said) === blank.shown) return;
      blank.shown = String(said);
      const {home, element} = blank;
      home.textContent = '';
      if (!said.length) home.append(...blank.label);
      else if (home === element) home.append(sitegen.lines(said));
      else home.append(...said.map(line => sitegen.make('li', {class: 'cost'}, filled(line))));
      if (home !== element) return;
      element.classList.toggle('filled', said.length > 0);
      if (said.length) element.dir = 'auto';
      else element.removeAttribute('dir');
    };

    /* A paragraph goes when all its blanks are optional and empty; a list goes when all its items go. */
    const leaveOut = isBegun => {
      const blocks = new Map();
      blanks.forEach(blank => {
        if (blank.block.matches('td, th')) return;
        const stays = blank.shown || !blank.isOptional || blocks.get(blank.block);
        blocks.set(blank.block, stays);
      });
      blocks.forEach((stays, block) => {
        const goes = isBegun && !stays;
        block.classList.toggle('left-out', goes);
        if (goes) block.dataset.note = sitegen.words.leftOut;
        else delete block.dataset.note;
      });
      Array.from(sheet.querySelectorAll('li, ul, ol, blockquote')).reverse().forEach(outer => {
        if (blocks.has(outer)) return;
        const inside = Array.from(outer.children).filter(child => !child.matches('.cost-more'));
        outer.classList.toggle('left-out', inside.length > 0 && inside.every(child => child.matches('.left-out')));
      });
    };

    return {
      show: values => {
        const isBegun = values.some(value => !sitegen.answers.isEmpty(value));
        blanks.forEach(blank => put(blank, text(blank, values)));
        leaveOut(isBegun);
        document.documentElement.classList.toggle('letter-only', isBegun);
        return isBegun;
      }
    };
  };
})(window.sitegen = window.sitegen || {});
