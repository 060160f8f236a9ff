/* A letter's page: puts the form beside the letter, and below both what can be done with it. Nothing here sends anything anywhere. */
{
  const {make, fill, words} = sitegen;
  const fields = sitegen.fields();
  const sheet = document.getElementById('_sheet');
  const {file} = sheet.dataset;
  const page = document.documentElement;
  const title = document.querySelector('h1').textContent;
  const letter = sitegen.sheet(sheet, fields);
  const kept = sitegen.kept(file, fields);
  let isSaved = true;
  let isTouched = false;

  const status = make('p', {role: 'status', class: 'status'});
  const announce = text => { status.textContent = text; };

  const side = make('div', {class: 'fill-sheet', lang: page.lang, dir: page.dir || 'ltr', role: 'region', tabindex: '0', 'aria-label': words.letter});

  /* Brings the place of a field in the letter into view, within the letter's own box, and marks it. */
  let here;
  sitegen.mark = number => {
    if (here) here.classList.remove('here');
    here = letter.place(number);
    if (!here) return;
    here.classList.add('here');
    if (side.scrollHeight <= side.clientHeight) return;
    const top = here.getBoundingClientRect().top - side.getBoundingClientRect().top;
    if (top < 0 || top > side.clientHeight - 80) side.scrollTop += top - side.clientHeight / 3;
  };

  const show = () => {
    const isBegun = letter.show(form.read());
    page.classList.toggle('letter-only', isBegun);
    mail.href = mailto();
    return isBegun;
  };

  const keep = make('input', {type: 'checkbox', id: '_keep', 'aria-describedby': '_keep-hint', autocomplete: 'off'});

  const store = () => {
    if (kept.keep(form.read())) return;
    keep.checked = false;
    announce(words.cannotKeep);
  };

  const form = sitegen.form(fields, (number, isMoved) => {
    if (isMoved) settle();
    isTouched = true;
    isSaved = !show();
    if (keep.checked) store();
    sitegen.mark(number);
  }, announce);
  form.element.addEventListener('submit', event => event.preventDefault());

  const button = (label, act, isQuiet) => {
    const element = make('button', {type: 'button', class: isQuiet ? 'button button-quiet' : 'button'}, label);
    element.addEventListener('click', act);
    return element;
  };

  /* What was seen in the answers, with a way past it: half a letter can be finished by hand. */
  const summary = make('div', {class: 'faults', tabindex: '-1', role: 'group', 'aria-labelledby': '_faults'});
  summary.hidden = true;

  const ask = (questions, label, act, from) => {
    form.ask(questions);
    const list = make('ul', {});
    questions.forEach(question => {
      const {number, row, part} = question;
      const link = make('a', {href: '#_fill'}, fill(part ? words.costQuestion : words.question, {
        label: fields[number].label, number: row + 1, words: question.words
      }));
      link.addEventListener('click', event => {
        event.preventDefault();
        form.focus(question);
      });
      list.append(make('li', {}, link));
    });
    const count = questions.length;
    summary.textContent = '';
    summary.append(
      make('h3', {id: '_faults'}, fill(count === 1 ? words.oneQuestion : words.questions, {count})), list,
      button(fill(words.anyway, {action: label}), () => {
        settle();
        from.focus();
        act();
      }));
    summary.hidden = false;
    summary.focus();
  };

  const settle = () => {
    form.ask([]);
    summary.hidden = true;
  };

  /* An action that looks at the answers first. */
  const checked = (label, act, isQuiet) => button(label, ({currentTarget}) => {
    const questions = sitegen.answers.questions(fields, form.read());
    if (questions.length) return ask(questions, label, act, currentTarget);
    settle();
    act();
  }, isQuiet);

  const made = () => sitegen.letterDocument(sheet, title);

  const save = kind => {
    const name = file + '.' + kind;
    try {
      const address = URL.createObjectURL(new Blob([sitegen.files.bytes(kind, made())], {type: sitegen.files.types[kind]}));
      const link = make('a', {href: address, download: name});
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
      isSaved = true;
      announce(fill(words.saved, {file: name}));
    } catch (refused) {
      announce(words.cannotSave);
    }
  };

  const print = () => {
    page.classList.add('letter-only');
    window.print();
  };

  /* Browsers that have no clipboard for pages from a disk copy what is marked. */
  const copyMarked = text => {
    const from = document.activeElement;
    const area = make('textarea', {});
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    from.focus();
    return isCopied;
  };

  const copy = () => {
    const text = sitegen.files.text(made());
    const say = isCopied => announce(isCopied ? words.copied : words.cannotCopy);
    const byHand = () => say(copyMarked(text));
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(text).then(() => say(true), byHand);
    else byHand();
  };

  const clear = () => {
    if (!window.confirm(words.clearSure)) return;
    kept.forget();
    keep.checked = false;
    form.write([]);
    settle();
    show();
    isSaved = true;
    announce(words.cleared);
  };

  /* An address of an e-mail can hold about 2,000 characters: too few for a letter, so it says that one is attached. */
  const mailto = () => {
    const subject = made().paragraphs.filter(paragraph => paragraph.style === 'title')[0];
    const text = subject ? subject.runs.map(run => run.text || run.blank || ' ').join('') : title;
    return 'mailto:?subject=' + encodeURIComponent(text) + '&body=' + encodeURIComponent(words.mailFirst + '\r\n' + words.mailSecond);
  };

  const mail = make('a', {class: 'button button-quiet'}, words.mail);

  const actions = make('div', {class: 'fill-take'},
    make('h3', {}, words.take), make('p', {}, words.takeHint),
    make('ul', {class: 'buttons'}, ...[
      checked(words.print, print),
      checked(words.saveWord, () => save('docx'), true),
      checked(words.saveOpen, () => save('odt'), true),
      checked(words.saveText, () => save('txt'), true),
      checked(words.copy, copy, true),
      mail
    ].map(child => make('li', {}, child))),
    status,
    make('div', {class: 'choice'}, keep, make('label', {for: '_keep'}, words.keep)),
    make('p', {class: 'hint', id: '_keep-hint'}, words.keepHint),
    button(words.clear, clear, true));

  keep.addEventListener('change', () => {
    if (keep.checked) {
      store();
      if (keep.checked) announce(words.isKept);
    } else {
      kept.forget();
      announce(words.forgotten);
    }
  });

  const head = make('div', {class: 'fill-head'}, make('h3', {id: '_fill', tabindex: '-1'}, words.title), make('p', {}, words.hint));
  const {lang, dir} = document.querySelector('.desk-head');
  /* The form speaks the site's language, and the letter its own. */
  const desk = make('div', {class: 'fill', lang, dir}, make('div', {class: 'fill-form'}, ...(fields.length ? [head, summary, form.element] : [])));
  sheet.before(desk);
  side.append(sheet);
  desk.append(side, actions);

  /* What a browser may have put back by itself goes: on a shared computer it could be somebody else's. */
  const begin = () => {
    const values = kept.read();
    keep.checked = values !== null;
    form.write(values || []);
    settle();
    /* What is kept counts as saved for as long as the box is ticked. */
    isSaved = !show();
  };
  begin();
  page.classList.add('has-form');
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted || !isTouched) begin();
  });
  window.addEventListener('afterprint', show);
  /* What was cleared in another window is not kept again by this one. */
  window.addEventListener('storage', () => {
    if (keep.checked && !kept.read()) keep.checked = false;
  });

  /* Some browsers, those of phones above all, ask nothing when a page is left; what is a link here can be asked about. */
  let isAsked = false;
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]:not([download])');
    if (!link || isSaved || keep.checked || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.href.split('#')[0] === location.href.split('#')[0]) return;
    /* An e-mail or a call leaves nothing. A browser would ask there too, so for a moment it is let pass. */
    if (/^(mailto|tel):$/.test(link.protocol) || window.confirm(words.leaveSure)) {
      isAsked = true;
      setTimeout(() => { isAsked = false; }, 1000);
    } else event.preventDefault();
  });
  /* Browsers heed `download` for pages of a server alone: from a disk the file would take this page's place. */
  if (location.protocol === 'file:') document.querySelectorAll('a[download]').forEach(link => { link.target = '_blank'; });

  mail.addEventListener('click', () => announce(words.mailHint));
  window.addEventListener('beforeunload', event => {
    if (isSaved || keep.checked || isAsked) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
