/* The letter on its sheet: shows answers in its blanks, and leaves out what is not said. What stands there is printed, copied and saved. */
{
  const block = 'p, li, h3, h4, h5, h6, td, th';

  /* The blank and the rows for paper, where costs have an item of the letter for themselves. */
  const items = blank => {
    const item = blank.parentNode;
    const found = [];
    for (let next = item.nextElementSibling; next && next.matches('.cost-more'); next = next.nextElementSibling) found.push(next);
    return found.length ? [item].concat(found) : null;
  };

  sitegen.sheet = (sheet, fields) => {
    const costs = fields.map((field, number) => number).filter(number => fields[number].type === 'costs');

    const blanks = Array.from(sheet.querySelectorAll('.blank')).map(element => {
      const number = element.dataset.field;
      const isTotal = 'total' in element.dataset;
      const own = !isTotal && fields[number].type === 'costs' ? items(element) : null;
      return {
        element, number, isTotal, own, now: own, block: own ? own[0] : element.closest(block), said: '',
        label: Array.from(element.childNodes),
        isOptional: isTotal ? costs.every(number => fields[number].optional) : fields[number].optional
      };
    });

    const text = (blank, values) => {
      if (!blank.isTotal) return sitegen.answers.said(fields[blank.number], values[blank.number]);
      /* While a cost has no sum for a week, the total would be too low: it stays open. */
      const rows = [].concat(...costs.map(number => values[number])).filter(sitegen.answers.isRow);
      const isWhole = rows.length && rows.every(row => sitegen.costs.weekly(row) !== null);
      return isWhole ? sitegen.costs.pounds(sitegen.costs.total(rows)) : '';
    };

    const putItems = (blank, lines) => {
      const next = lines.length
        ? lines.map(line => sitegen.make('li', {class: 'cost'}, sitegen.make('span', {class: 'blank filled', dir: 'auto'}, line)))
        : blank.own;
      const [first] = blank.now;
      next.forEach(item => first.parentNode.insertBefore(item, first));
      blank.now.forEach(item => item.remove());
      blank.now = next;
    };

    /* A blank goes back to its label when its answer goes. */
    const put = (blank, said) => {
      const words = Array.isArray(said) ? said.join('\n') : said;
      if (words === blank.said) return;
      blank.said = words;
      if (blank.own) return putItems(blank, said);
      const {element} = blank;
      element.textContent = '';
      element.append(...(words ? [words] : blank.label));
      element.classList.toggle('filled', words !== '');
      if (words) element.dir = 'auto';
      else element.removeAttribute('dir');
    };

    /* A paragraph goes when all its blanks are optional and empty; a list or quote goes when all in it goes. */
    const leaveOut = isBegun => {
      const stays = new Map();
      blanks.forEach(({block, said, isOptional}) => {
        if (!block.matches('td, th')) stays.set(block, stays.get(block) || said !== '' || !isOptional);
      });
      stays.forEach((stay, block) => block.classList.toggle('left-out', isBegun && !stay));
      Array.from(sheet.querySelectorAll('li, ul, ol, blockquote')).reverse().forEach(outer => {
        if (stays.has(outer)) return;
        const inside = Array.from(outer.children).filter(child => !child.matches('.cost-more'));
        outer.classList.toggle('left-out', inside.length > 0 && inside.every(child => child.matches('.left-out')));
      });
    };

    return {
      /* Brings the sheet up to date; says whether there is any answer. */
      show: values => {
        const isBegun = values.some(value => !sitegen.answers.isEmpty(value));
        blanks.forEach(blank => put(blank, text(blank, values)));
        leaveOut(isBegun);
        return isBegun;
      },
      /* Where an answer stands first; of costs, the last one. */
      place: number => {
        const blank = blanks.filter(blank => blank.number === String(number))[0];
        return blank && (blank.own && blank.said ? blank.now[blank.now.length - 1] : blank.element);
      }
    };
  };
}
