/* A letter as a file, as MarkupWriter.swift, PlainText.swift and ZipArchive.swift make it when the site is built: what changes there changes here. */
{
  const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

  /* What XML cannot hold at all is left out (XML 1.0, section 2.2). */
  const escaped = text => text.replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF&<>"]/g, sign => entities[sign] || '');

  const isOrdered = (letter, place) => letter.lists[place.path[place.path.length - 1]].isOrdered;

  /* [[name, text]…] of the files in an archive, by one of the tables in letter-data.js. */
  const parts = (markup, letter) => {
    const {fill} = sitegen;
    const open = [];
    let numberings = '';
    /* A space here would be taken for nothing, as at a paragraph's start. */
    let isAfterSpace = true;

    const values = (list, depth) => {
      const level = Math.max(0, Math.min(markup.indents.length, depth) - 1);
      return {list: list + 2, level, indent: markup.indents[level]};
    };

    /* Closes and opens lists until those are open that the next paragraph stands in. */
    const lists = (path, isFirst) => {
      let text = '';
      while (open.length && open[open.length - 1] !== path[open.length - 1]) {
        text += markup.listEnd;
        open.pop();
      }
      if (open.length && open.length === path.length && isFirst) text += markup.nextItem;
      path.slice(open.length).forEach(number => {
        const list = letter.lists[number];
        const all = Object.assign(values(number, open.push(number)), list);
        text += list.isOrdered ? fill(markup.numberedList, all) : markup.bulletedList;
        if (list.isOrdered) numberings += fill(markup.numbering, all);
      });
      return text;
    };

    /* Several spaces are taken for one, and those at the start of a paragraph for none (ODF 1.2 part 1, section 6.1.2). */
    const spaced = text => {
      const isFirst = isAfterSpace;
      isAfterSpace = text ? text.endsWith(' ') : isAfterSpace;
      return markup.spaces ? text.replace(/ +/g, (spaces, at) => {
        const kept = at || !isFirst ? ' ' : '';
        const count = spaces.length - kept.length;
        return kept + (count ? fill(markup.spaces, {count}) : '');
      }) : text;
    };

    const run = ({text, bold, italic, blank}) => {
      if (blank) {
        isAfterSpace = false;
        return fill(markup.blank, {label: escaped(blank), name: escaped(Array.from(blank).slice(0, 60).join(''))});
      }
      const [opening, closing] = markup[bold ? italic ? 'boldItalic' : 'bold' : italic ? 'italic' : 'plain'];
      return (text || '\n').split(/([\t\n])/).filter(Boolean).map(piece => {
        if (!/[\t\n]/.test(piece)) return opening + spaced(escaped(piece)) + closing;
        isAfterSpace = true;
        return piece === '\t' ? markup.tab : markup.lineBreak;
      }).join('');
    };

    const paragraph = ({style, place, runs}) => {
      const path = place ? place.path : [];
      const [opening, closing] = !place ? markup.styles[style]
        : markup[!place.isFirst ? 'continued' : isOrdered(letter, place) ? 'numbered' : 'bulleted'];
      isAfterSpace = true;
      return lists(path, place && place.isFirst) + fill(opening, values(path[path.length - 1], path.length)) + runs.map(run).join('') + closing;
    };

    const body = letter.paragraphs.map(paragraph).join('') + lists([]);
    const language = letter.language.split('-');
    const all = {
      title: escaped(letter.title),
      language: escaped(letter.language),
      primary: escaped(language[0]),
      country: escaped(language.slice(1).find(part => part.length === 2) || 'none'),
      direction: letter.isRightToLeft ? markup.rightToLeft : markup.leftToRight,
      body,
      lists: numberings
    };
    return markup.parts.map(([name, text]) => [name, fill(text, all)]);
  };

  /* Items of one list follow each other without an empty line. Blanks stand in square brackets. */
  const text = letter => {
    const lines = [];
    let marks = [];
    letter.paragraphs.forEach(({style, place, runs}, number) => {
      const before = number && letter.paragraphs[number - 1].place;
      if (number && !(place && before && place.isFirst && place.path[0] === before.path[0])) lines.push('');
      const mark = !place ? '' : isOrdered(letter, place) ? place.number + '. ' : '- ';
      marks = marks.slice(0, place ? place.path.length - 1 : 0);
      const outer = marks.join('').replace(/./g, ' ') + (style === 'quote' ? '  ' : '');
      const words = style === 'rule' ? '----------' : runs.map(run => run.text || (run.blank ? '[' + run.blank + ']' : '\n')).join('');
      words.split('\n').forEach((line, at) => {
        const start = !at && place && place.isFirst && mark;
        lines.push(line ? outer + (start || mark.replace(/./g, ' ')) + line : start ? outer + start.trim() : '');
      });
      if (place) marks.push(mark);
    });
    return lines.join('\n');
  };

  /* The sum that zip archives check their files by: CRC-32. */
  const table = Array.from({length: 256}, (none, sum) => {
    for (let bit = 0; bit < 8; bit += 1) sum = sum >>> 1 ^ (sum & 1 && 0xEDB88320);
    return sum;
  });
  const check = bytes => ~bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ sum >>> 8, -1);

  const bytes = text => Array.from(new TextEncoder().encode(text));
  /* Numbers as two bytes each, and one that needs four as two numbers, always the lower first. */
  const short = numbers => [].concat(...numbers.map(number => [number & 255, number >> 8 & 255]));
  const long = number => [number & 65535, number >>> 16];

  /* A zip archive of files as they are, all of MS-DOS's first day, 1 January 1980 (APPNOTE.TXT, section 4.3). */
  const zip = files => {
    let body = [];
    let index = [];
    files.forEach(([name, text]) => {
      const [path, data] = [bytes(name), bytes(text)];
      const size = long(data.length);
      const facts = [10, 0, 0, 0, 33, ...long(check(data)), ...size, ...size, path.length, 0];
      index = index.concat(short([...long(0x02014B50), 10, ...facts, 0, 0, 0, 0, 0, ...long(body.length)]), path);
      body = body.concat(short([...long(0x04034B50), ...facts]), path, data);
    });
    const count = files.length;
    const end = short([...long(0x06054B50), 0, 0, count, count, ...long(index.length), ...long(body.length), 0]);
    return Uint8Array.from(body.concat(index, end));
  };

  sitegen.files = {
    text,
    bytes: (kind, letter) => kind === 'txt'
      ? new TextEncoder().encode(text(letter).replace(/\n/g, '\r\n') + '\r\n')
      : zip(parts(sitegen.formats[kind], letter)),
    types: {
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      odt: 'application/vnd.oasis.opendocument.text',
      txt: 'text/plain;charset=utf-8'
    }
  };
}
