/* Answers as values: text, or for costs a list of rows. How they are cleaned, said in the letter, and looked over. */
{
  const words = sitegen.words;
  const costs = sitegen.costs;
  const parts = ['what', 'why', 'amount', 'evidence'];
  const periods = {week: 'aWeek', 'four-weeks': 'fourWeeks', month: 'aMonth', year: 'aYear'};

  /* Line ends become LF, and what no XML file can hold goes (XML 1.0, section 2.2). */
  const clean = text => text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .trim();

  const isRow = row => parts.some(part => row[part]);
  const isEmpty = value => typeof value === 'string' ? !value : !value.some(isRow);

  /* 'Taxis: £3 a week.' 'I need this because…' 'Proof: receipts.' as one line. */
  const line = row => {
    const sum = costs.weekly(row);
    const pattern = sum === null || row.period === 'week' ? 'costEach' : 'costWeekly';
    const amount = row.amount && row.period
      ? sitegen.fill(words[pattern], {amount: costs.shown(row.amount), period: words[periods[row.period]], weekly: costs.pounds(sum)})
      : costs.shown(row.amount);
    const first = row.what && amount ? sitegen.fill(words.costLine, {what: row.what, amount}) : row.what || amount;
    const proof = row.evidence && sitegen.fill(words.costProof, row);
    return [first, row.why, proof].filter(Boolean).map(piece => /[.!?…]$/.test(piece) ? piece : piece + '.').join(' ');
  };

  /* What the letter says for an answer: one text, or for costs one for each row. */
  const said = (field, value) =>
    field.type === 'costs' ? value.filter(isRow).map(line) : field.type === 'money' ? costs.shown(value) : value;

  /* 3 May 2026, Sunday 3rd May 2026, 3/5/2026, 3.5.2026, 3-5-2026 or 2026-05-03, and a day that there is. */
  const isDate = text => {
    const found = /^(?:\S+ )?(\d\d?)(?:st|nd|rd|th)? (\S{3,}?)\.? (\d{4})$/.exec(text.replace(/[\s,]+/g, ' '));
    const [day, month, year] = found
      ? [found[1], words.months.toLowerCase().split(' ').findIndex(name => name.startsWith(found[2].toLowerCase())) + 1, found[3]]
      : /^\d\d?[-/.]\d\d?[-/.]\d{4}$/.test(text) ? text.split(/[-/.]/) : /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').reverse() : [0, 0, 0];
    const date = new Date(Date.UTC(year, month - 1, day));
    return day > 0 && date.getUTCDate() === Number(day) && date.getUTCMonth() === month - 1;
  };

  /* What each type asks of an answer, and the words that say so. */
  const rules = {
    email: [text => /^[^\s@]+@[^\s@]+$/.test(text), 'askEmail'],
    phone: [text => text.replace(/\D/g, '').length > 2, 'askPhone'],
    postcode: [text => /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/i.test(text.replace(/\s/g, '')), 'askPostcode'],
    date: [isDate, 'askDate'],
    money: [text => costs.pence(text) !== null, 'askAmount'],
    number: [text => /^-?\d[\d,]*(\.\d+)?$/.test(text.replace(/\s/g, '')), 'askNumber']
  };

  /* Things to ask about: [{number, row, part, words}…]; row and part for costs only. */
  const questions = (fields, values) => {
    const asked = [];
    fields.forEach((field, number) => {
      const ask = (key, row, part) => asked.push({number, row, part, words: words[key]});
      const value = values[number];
      const rule = rules[field.type];
      if (isEmpty(value)) {
        if (field.optional) return;
        if (field.type === 'costs') ask('askCost', 0, 'what');
        else ask(sitegen.options(field) ? 'askChoice' : 'askAnswer');
      } else if (field.type === 'costs') {
        value.forEach((row, at) => {
          if (!isRow(row)) return;
          if (!row.what) ask('askWhat', at, 'what');
          if (!row.why) ask('askWhy', at, 'why');
          if (costs.pence(row.amount) === null) ask('askAmount', at, 'amount');
          if (!row.period) ask('askPeriod', at, 'period');
        });
      } else if (rule && !rule[0](value)) ask(rule[1]);
    });
    return asked;
  };

  sitegen.answers = {clean, isEmpty, isRow, said, questions, periods};
}
