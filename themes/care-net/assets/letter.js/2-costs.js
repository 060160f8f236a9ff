/* Sums of money in whole pence: what was typed, and what it comes to in a week. */
{
  /* A part of each cost that falls in one week: a month is 12 of 52 parts of a year. */
  const parts = {week: [1, 1], 'four-weeks': [1, 4], month: [12, 52], year: [1, 52]};
  const most = 999999999;

  /* '£1,200.5' is 120050; null for what is no plain sum. */
  const pence = text => {
    const found = /^£?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d\d?))?$/.exec(text.replace(/\s/g, ''));
    if (!found) return null;
    const sum = Number(found[1].replace(/,/g, '')) * 100 + Number(((found[2] || '') + '00').slice(0, 2));
    return sum <= most ? sum : null;
  };

  /* To the nearest penny, half a penny up; null without an amount or a period. */
  const weekly = row => {
    const sum = pence(row.amount);
    if (sum === null || !parts[row.period]) return null;
    const [times, by] = parts[row.period];
    return Math.floor((2 * sum * times + by) / (2 * by));
  };

  /* The sum of the rounded rows; null while there is none. */
  const total = rows => rows.map(weekly).reduce((sum, row) => row === null ? sum : sum + row, null);

  /* 123456 is '£1,234.56'. */
  const pounds = sum => '£' + (sum / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

  /* '13' becomes '£13'; anything but a plain number stays as it was typed. */
  const shown = text => pence(text) === null || text.startsWith('£') ? text : '£' + text;

  sitegen.costs = {pence, weekly, total, pounds, shown};
}
