/* The form: a field for each thing that the letter asks for, in one column. Fields are numbered as in the page's list. */
{
  const {make, fill} = sitegen;
  const words = sitegen.words;
  const modes = {email: 'email', phone: 'tel', money: 'decimal', number: 'decimal'};
  /* Labels and hints speak the letter's language. */
  const {lang, dir} = document.documentElement;
  const own = {lang, dir: dir || 'ltr'};
  let ids = 0;

  /* A place for what is to be mended, and what a control is told of it: its hint always, that only when there is something. */
  const described = (hint, control) => {
    const fault = make('p', {class: 'fault', id: '_fault' + ids});
    if (hint) hint.id = '_hint' + ids;
    ids += 1;
    const say = text => {
      fault.textContent = text || '';
      fault.hidden = !text;
      const told = [hint, text && fault].filter(Boolean).map(element => element.id).join(' ');
      if (told) control.setAttribute('aria-describedby', told);
      else control.removeAttribute('aria-describedby');
      if (control.matches('fieldset')) return;
      if (text) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    };
    say();
    return {fault, say};
  };

  const hinted = field => field.hint && make('p', Object.assign({class: 'hint'}, own), field.hint);

  const named = field => [make('span', own, field.label), field.optional && ' ' + words.optional];

  /* One box with its label: {element, read, write, say, focus}. */
  const box = (label, control, hint) => {
    control.id = '_field' + ids;
    const {fault, say} = described(hint, control);
    return {
      element: make('div', {class: 'field'}, make('label', {for: control.id}, ...label), hint, fault, control),
      read: () => sitegen.answers.clean(control.value), write: value => { control.value = value; }, say, focus: () => control.focus()
    };
  };

  const text = field => {
    const isLong = field.type === 'long-text' || field.type === 'address';
    const control = make(isLong ? 'textarea' : 'input', {
      dir: 'auto', rows: isLong && (field.type === 'address' ? '4' : '6'), inputmode: modes[field.type], autocomplete: field.autocomplete || 'off'
    });
    return box(named(field), control, hinted(field));
  };

  const choice = field => {
    const group = make('fieldset', {class: 'field'}, make('legend', {}, ...named(field)));
    const hint = hinted(field);
    const name = '_choice' + ids;
    const {fault, say} = described(hint, group);
    const shown = sitegen.options(field).map(option => [option, option]).concat(field.optional ? [['', words.leaveOut]] : []);
    const radios = shown.map(([value, label], at) => {
      const radio = make('input', {type: 'radio', name, id: name + '-' + at});
      radio.value = value;
      group.append(make('div', {class: 'choice'}, radio, make('label', Object.assign({for: radio.id}, field.options && value && own), label)));
      return radio;
    });
    group.firstChild.after(...[hint, fault].filter(Boolean));
    return {
      element: group,
      read: () => radios.filter(radio => radio.checked).map(radio => radio.value)[0] || '',
      write: value => radios.forEach(radio => { radio.checked = value !== '' && radio.value === value; }),
      say, focus: () => radios[0].focus()
    };
  };

  const period = () => {
    const control = make('select', {autocomplete: 'off'}, make('option', {}, words.choose));
    control.firstChild.value = '';
    Object.keys(sitegen.answers.periods).forEach(key => {
      const option = make('option', {}, words[sitegen.answers.periods[key]]);
      option.value = key;
      control.append(option);
    });
    return control;
  };

  const input = mode => make('input', {dir: 'auto', autocomplete: 'off', inputmode: mode});

  /* One cost: five boxes, its weekly sum, and a way to take it out. */
  const row = remove => {
    const boxes = {
      what: box([words.what], input()), why: box([words.why], make('textarea', {dir: 'auto', rows: '3', autocomplete: 'off'})),
      amount: box([words.amount], input('decimal')), period: box([words.period], period()), evidence: box([words.evidence], input())
    };
    const parts = Object.keys(boxes);
    const legend = make('legend', {});
    const sum = make('p', {class: 'sum'});
    const button = make('button', {type: 'button', class: 'button button-quiet'});
    button.addEventListener('click', () => remove(self));
    const self = {
      element: make('fieldset', {class: 'cost-row'}, legend, ...parts.map(part => boxes[part].element), sum, button),
      boxes,
      read: () => parts.reduce((values, part) => Object.assign(values, {[part]: boxes[part].read()}), {}),
      write: values => parts.forEach(part => boxes[part].write(values[part] || '')),
      show: (number, isOnly) => {
        legend.textContent = fill(words.cost, {number});
        button.textContent = fill(words.removeCost, {number});
        button.hidden = isOnly;
        const weekly = sitegen.costs.weekly(self.read());
        sum.textContent = weekly === null ? '' : fill(words.rowSum, {sum: sitegen.costs.pounds(weekly)});
      }
    };
    return self;
  };

  const costs = (field, changed, announce) => {
    const hint = hinted(field);
    const group = make('fieldset', {class: 'field'}, make('legend', {}, ...named(field)), hint);
    described(hint, group);
    const list = make('div', {});
    const total = make('p', {class: 'sum total'});
    const add = make('button', {type: 'button', class: 'button button-quiet'}, words.addCost);
    group.append(list, add, total);
    let rows = [];

    const read = () => rows.map(row => row.read());
    const sum = () => {
      const pence = sitegen.costs.total(read());
      return pence === null ? '' : fill(words.totalSum, {sum: sitegen.costs.pounds(pence)});
    };
    const show = () => {
      rows.forEach((row, at) => row.show(at + 1, rows.length === 1));
      total.textContent = sum();
    };
    const append = () => {
      rows.push(row(remove));
      list.append(rows[rows.length - 1].element);
      show();
    };
    const remove = gone => {
      const at = rows.indexOf(gone);
      gone.element.remove();
      rows.splice(at, 1);
      show();
      rows[Math.min(at, rows.length - 1)].boxes.what.focus();
      announce([fill(words.costRemoved, {number: at + 1, count: rows.length}), sum()].join(' '));
      changed(true);
    };
    add.addEventListener('click', () => {
      append();
      rows[rows.length - 1].boxes.what.focus();
      announce(fill(words.costAdded, {number: rows.length}));
      changed();
    });
    append();
    return {
      element: group, read, show,
      write: values => {
        rows.forEach(row => row.element.remove());
        rows = [];
        (values.length ? values : [{}]).forEach(value => {
          append();
          rows[rows.length - 1].write(value);
        });
        show();
      },
      say: (words, at, part) => {
        if (part) rows[at].boxes[part].say(words);
        else rows.forEach(row => Object.keys(row.boxes).forEach(part => row.boxes[part].say()));
      },
      focus: (at, part) => rows[at].boxes[part].focus()
    };
  };

  /* {element, read, write, ask, focus}: answers are texts, or lists of costs. `changed(number, isMoved)` is called after each change, with true
     when costs have other numbers now. */
  sitegen.form = (fields, changed, announce) => {
    const controls = fields.map((field, number) => {
      const control = field.type === 'costs'
        ? costs(field, isMoved => changed(number, isMoved), announce) : sitegen.options(field) ? choice(field) : text(field);
      control.element.addEventListener('input', () => {
        if (control.show) control.show();
        announce('');
        changed(number);
      });
      control.element.addEventListener('focusin', ({target}) => {
        target.scrollIntoView({block: 'nearest'});
        sitegen.mark(number);
      });
      return control;
    });
    return {
      element: make('form', {novalidate: 'novalidate', autocomplete: 'off', spellcheck: 'false'}, ...controls.map(control => control.element)),
      read: () => controls.map(control => control.read()),
      write: values => controls.forEach((control, number) => control.write(values[number] || '')),
      /* Says at each field what is to be mended; what was said before goes. */
      ask: questions => {
        controls.forEach(control => control.say());
        questions.forEach(({number, row, part, words}) => controls[number].say(words, row, part));
      },
      focus: ({number, row, part}) => controls[number].focus(row, part)
    };
  };
}
