/* What the other scripts of letters share: patterns filled with values, and elements made without any HTML text. */
(function (sitegen) {
  'use strict';

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

  /* Words with line ends, as nodes. */
  sitegen.lines = text => {
    const nodes = document.createDocumentFragment();
    text.split('\n').forEach((line, number) => nodes.append(...(number ? [document.createElement('br')] : []), line));
    return nodes;
  };

  /* What a person can choose from; nothing where they write. */
  sitegen.options = field => field.type === 'yes-no' ? [sitegen.words.yes, sitegen.words.no] : field.options;
})(window.sitegen = window.sitegen || {});
