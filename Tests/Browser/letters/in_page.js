// What the tests of letters ask a letter's page, from inside it, beside what any page is asked (../in_page.js). Every answer is plain data.
window.letterBench = (() => {
  const sheet = document.getElementById('_sheet')
  const form = document.querySelector('.fill form')
  const words = (element) => element?.innerText.trim().replace(/\s+/g, ' ') ?? ''
  const shown = (element) => element.checkVisibility({ visibilityProperty: true })
  const tag = (element) => element.outerHTML.slice(0, 100)
  const all = (selector, parent = document) => [...parent.querySelectorAll(selector)]
  const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=marquee], [role=timer], output'
  const blocks = 'p, li, h3, h4, h5, h6'
  const parts = ['what', 'why', 'amount', 'period', 'evidence']

  const controls = (element) => all('input, textarea, select', element)
  const rows = (field) => all('fieldset', field)
  const isChoice = (field) => controls(field).every((control) => control.type === 'radio')
  const button = (label) => all('button, a').find((element) => words(element) === label && shown(element))
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
  const byId = (id) => words(document.getElementById(id))
  const told = (element) => (element?.getAttribute('aria-describedby') ?? '').split(' ').map(byId).join(' ')

  // Words with their line ends. What only those who hear the page are told is no part of the letter.
  const text = (element) => [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.previousSibling?.nodeName === 'BR' ? node.data.replace(/^\n/, '') : node.data
    return node.nodeName === 'BR' ? '\n' : node.nodeType !== Node.ELEMENT_NODE || node.matches('.unseen') ? '' : text(node)
  }).join('')

  const wordsSeen = (element) => {
    window.bench.restyle('.unseen { display: none !important }')
    const seen = element.innerText
    window.bench.restyle('')
    return seen.split(/\s+/).filter(Boolean)
  }

  const set = (control, value) => {
    control.value = value
    control.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  const isOnTop = (element, x, y) => {
    const top = document.elementFromPoint(x, y)
    return !!top && (element.contains(top) || top.contains(element))
  }

  let heard = []
  return {
    // The letter's paragraphs as they stand on the sheet.
    paragraphs: () => all(blocks, sheet)
      .filter((element) => shown(element) && !element.matches('.cost-more') && !element.querySelector(blocks)).map(text),
    // The same as a reader sees it, word by word; and all words of the page.
    words: () => wordsSeen(sheet),
    allWords: () => wordsSeen(document.body),
    // Each answer as it is shown, and as it is.
    answers: () => all('.blank.filled', sheet).filter(shown).map((element) => [element.innerText, text(element)]),
    openBlanks: () => all('.blank:not(.filled)', sheet).filter(shown).map(text),
    emptyOuters: () => all('li, ul, ol, blockquote', sheet).filter((element) => shown(element) && !words(element)).map(tag),
    tags: () => [...new Set(all('*', sheet).map((element) => element.tagName.toLowerCase()))],
    rowsOnPaper: () => all('.cost-more', sheet).filter((row) => row.getBoundingClientRect().height > 20).length,
    smallerThan: (least) => all('*', sheet)
      .filter((element) => shown(element) && !element.closest('.unseen') && hasText(element))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < least - 0.01)
      .map((element) => `${getComputedStyle(element).fontSize}: ${words(element).slice(0, 40)}`).slice(0, 5),

    // Answers through the form's own controls, as if they had been put in at once.
    write(answers) {
      Object.entries(answers).forEach(([number, value]) => {
        const field = form.children[number]
        if (Array.isArray(value)) {
          while (rows(field).length < value.length) all('button', field).pop().click()
          value.forEach((cost, at) => controls(rows(field)[at]).forEach((control, part) => set(control, cost[parts[part]] ?? '')))
        } else if (isChoice(field)) controls(field).find((control) => control.value === value).click()
        else set(controls(field)[0], value)
      })
    },
    // What stands in the form: a text, or a list of costs, for each field.
    read: () => [...form.children].map((field) => {
      if (rows(field).length) return rows(field).map((row) => controls(row).map((control) => control.value))
      return isChoice(field) ? controls(field).find((control) => control.checked)?.value ?? '' : controls(field)[0].value
    }),
    sums: () => all('fieldset fieldset', form).map((row) => words(all('.sum', row)[0])),
    total: () => words(form.querySelector('.total')),
    // What the letter says for it; nothing while it is open.
    totalsOfLetter: () => all('[data-total]', sheet).map((blank) => (blank.matches('.filled') ? text(blank) : '')),
    rowNames: () => all('fieldset fieldset > legend', form).map(words),
    removeButtons: () => all('fieldset fieldset button', form).filter(shown).map(words),

    focused() {
      const element = document.activeElement
      const field = element.closest('.fill form > *')
      const row = element.closest('fieldset fieldset')
      return {
        tag: element.tagName, type: element.type ?? '', value: element.value ?? '',
        words: words(element), label: words(element.labels?.[0]),
        field: field ? [...form.children].indexOf(field) : -1, row: row ? rows(field).indexOf(row) : -1,
        describedBy: told(element), groupDescribedBy: told(field), isInvalid: element.getAttribute('aria-invalid') === 'true',
        role: element.getAttribute('role') ?? '', name: byId(element.getAttribute('aria-labelledby')),
      }
    },
    focus(label) {
      const element = button(label)
      element?.focus()
      return !!element && document.activeElement === element
    },
    focusField(number, row) {
      const field = form.children[number]
      controls(row === undefined ? field : rows(field)[row])[0].focus()
    },
    focusKeep: () => document.getElementById('_keep').focus(),
    isKeeping: () => document.getElementById('_keep').checked,
    // Tab begins at the top again.
    goToTop() {
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute('tabindex')
    },

    // Changes of what screen readers read out by themselves.
    listen() {
      heard = []
      const note = ({ target }) => {
        const place = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)?.closest(live)
        if (place) heard.push(words(place))
      }
      const whatever = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'class'] }
      new MutationObserver((changes) => changes.forEach(note)).observe(document.body, whatever)
    },
    heard() {
      const said = heard
      heard = []
      return said
    },
    status: () => words(document.querySelector('[role=status]')),

    // The summary of what to look at: null while there is none.
    summary() {
      const element = document.querySelector('.faults')
      return element && shown(element) ? { links: all('a', element).map(words), buttons: all('button', element).map(words) } : null
    },
    invalid: () => controls(form).filter((control) => control.getAttribute('aria-invalid') === 'true').length,
    faults: () => all('.fault', form).filter((fault) => shown(fault) && words(fault)).map(words),

    file(kind) {
      const { files, letterDocument } = window.sitegen
      const bytes = files.bytes(kind, letterDocument(sheet, document.querySelector('h1').textContent))
      let binary = ''
      for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.slice(at, at + 8192))
      return btoa(binary)
    },
    clipboard: () => navigator.clipboard.readText(),
    spyOnPrint() {
      window.prints = []
      window.print = () => window.prints.push(document.documentElement.className)
    },
    prints: () => window.prints,
    mail: () => document.querySelector('a[href^="mailto:?"]')?.href ?? '',
    stored: () => ({
      local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, name: window.name, state: history.state,
    }),

    // Is the letter beside the form, and are the places in it where this answer goes in sight?
    beside(number) {
      const [one, other] = [form.getBoundingClientRect(), sheet.getBoundingClientRect()]
      return {
        isBeside: other.left >= one.right - 1 && other.top < one.bottom && other.bottom > one.top,
        places: all(`[data-field="${number}"], .cost .blank`, sheet).map((blank) => {
          const box = blank.getBoundingClientRect()
          return isOnTop(blank, box.left + 4, box.top + Math.min(box.height, 16) / 2)
        }),
      }
    },
    isInSight() {
      const element = document.activeElement
      const box = element.getBoundingClientRect()
      const isInside = box.top >= -1 && box.left >= -1 && box.right <= innerWidth + 1
      return isInside && isOnTop(element, box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20))
    },
    lowControls: () => [...controls(form).filter((control) => control.type !== 'radio'), ...all('.fill-take .button, .fill button')]
      .filter((element) => shown(element) && element.getBoundingClientRect().height < 43.5)
      .map((element) => `${Math.round(element.getBoundingClientRect().height)} high: ${words(element.labels?.[0] ?? element)}`),
    tokens: () => [...form.children].map((field) => (isChoice(field) ? '' : controls(field)[0].getAttribute('autocomplete') ?? '')),
    spellChecked: () => controls(form).filter((control) => control.spellcheck).map(tag),
    // The label and hint of each field, and the letter itself: in what language and direction.
    languages: () => [...form.children]
      .flatMap((field) => [all('label > span, legend > span', field)[0], ...all('.hint', field)]).concat(sheet)
      .map((element) => [element.closest('[lang]').lang, element.closest('[dir]').dir, words(element).slice(0, 40)]),
    tabindexes: () => all('[tabindex]').filter((element) => element.tabIndex > 0).map(tag),

    // Without scripts
    needsScript: () => all('button, input, select, textarea, form, [onclick], noscript, [role=status]').map(tag),
    // Words on paper alone, for ears alone, or on the page's large form alone may be hidden.
    hidden: () => all('body *:not(script, title, desc)')
      .filter((element) => hasText(element) && !element.closest('.unseen, .skip, .cost-more, .desk-large'))
      .filter((element) => !shown(element) || element.getBoundingClientRect().width <= 1).map(tag),
    linksWithin: () => [...new Set(all('main a[href^="#"]').filter(shown).map(words))],
    downloads: () => all('main a').filter((link) => /\.(docx|odt|txt|pdf)$/.test(link.pathname)).map((link) => ({
      href: link.getAttribute('href'), words: words(link), isShown: shown(link), isDownload: link.hasAttribute('download'),
    })),
  }
})()
