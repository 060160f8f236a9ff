'use strict';

/* What the other scripts of letters share: patterns filled with values, and elements made without any HTML text. */
{
  /* fill('{what}: {amount}', {what: 'Taxis', amount: '£3'}): once, so that braces in a value are only words. */
  sitegen.fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (name, key) => key in values ? values[key] : name);

  /* make('p', {class: 'hint'}, 'Words', element…): attributes and children that are empty are left away. */
  sitegen.make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.keys(attributes).forEach(name => {
      if (attributes[name]) element.setAttribute(name, attributes[name]);
    });
    children.forEach(child => { if (child) element.append(child); });
    return element;
  };

  /* What the letter asks for, from the page's list: [{label, type, hint, optional, autocomplete, options}…]. */
  sitegen.fields = () => Array.from(document.querySelectorAll('.blanks > ul > li')).map(item => {
    const texts = selector => Array.from(item.querySelectorAll(selector)).map(element => element.textContent);
    const options = texts('li');
    return {
      label: texts('strong')[0], type: item.dataset.type, hint: texts('.hint').join(' '), optional: 'optional' in item.dataset,
      autocomplete: item.dataset.autocomplete, options: options.length ? options : null
    };
  });

  /* What a person can choose from; nothing where they write. */
  sitegen.options = field => field.type === 'yes-no' ? [sitegen.words.yes, sitegen.words.no] : field.options;
}
