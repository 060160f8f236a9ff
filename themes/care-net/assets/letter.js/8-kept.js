/* Answers that a person asked to keep on this device, by the letter's name. A browser may refuse; then nothing is kept. */
{
  const attempt = action => {
    try {
      return action(window.localStorage);
    } catch (refused) {
      return null;
    }
  };

  /* Each answer under its label, so that it is found again when the letter has changed. */
  sitegen.kept = (name, fields) => {
    const key = 'letter ' + name;
    return {
      /* True where it worked. */
      keep: values => attempt(store => {
        store.setItem(key, JSON.stringify(fields.map(({label}, number) => [label, values[number]])));
        return true;
      }) === true,
      read: () => attempt(store => {
        const kept = JSON.parse(store.getItem(key));
        if (!Array.isArray(kept)) return null;
        return fields.map(({label, type}) => {
          const value = kept.filter(pair => pair[0] === label).map(pair => pair[1])[0];
          return type !== 'costs' ? String(value || '') : Array.isArray(value) ? value.filter(Boolean) : '';
        });
      }),
      forget: () => attempt(store => store.removeItem(key))
    };
  };
}
