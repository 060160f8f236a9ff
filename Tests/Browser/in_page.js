// What the tests ask a page, from inside it. Every answer is plain data: a list of what was found, each with the element's start tag.
window.bench = (() => {
  // A copy in a page that nobody looks at, as a copy of a picture in this one would be loaded.
  const nowhere = document.implementation.createHTMLDocument('')
  const tag = (element) => nowhere.importNode(element, false).outerHTML.replace(/<\/.*$/, '').slice(0, 120)
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  const words = (element) => element.innerText?.trim().replace(/\s+/g, ' ').slice(0, 50) ?? ''

  // Kept in the page for screen readers alone: a box of a point, or clipped to nothing.
  const onlyHeard = (element) => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const box = e.getBoundingClientRect()
      const style = getComputedStyle(e)
      if ((box.width <= 1 || box.height <= 1) && style.overflow !== 'visible') return true
      if (/inset\((50|100)%/.test(style.clipPath)) return true
    }
    return false
  }
  const elementsWithText = () => [...document.body.querySelectorAll('*')].filter((element) =>
    !['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'DESC'].includes(element.tagName.toUpperCase()) &&
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) && shown(element) && !onlyHeard(element))

  // Colours, by WCAG 2.2's formulas.
  const rgba = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((value) => value / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor)
      if ((colour[3] ?? 1) > 0.5) return colour
    }
    return matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches ? [18, 18, 18] : [255, 255, 255]
  }

  const focusable = () => {
    const all = [...document.querySelectorAll(
      'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex]')]
    return all.filter((element) => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]') && shown(element) &&
      !(element.type === 'radio' && !element.checked && all.some((o) => o.type === 'radio' && o.name === element.name && (o.checked || o.compareDocumentPosition(element) & 4) && o !== element)))
  }
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflow) &&
    (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
  const ring = (element) => {
    const around = ground(element.parentElement ?? element)
    const style = getComputedStyle(element)
    const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)
    const colours = [style.outlineColor, ...(style.boxShadow.match(/rgba?\([^)]*\)/g) ?? [])]
    return { width, contrast: Math.max(...colours.map((colour) => contrast(rgba(colour), around))) }
  }
  // A link in a line of other words: its height is that of the line (WCAG 2.5.8, the exception "inline").
  const inSentence = (element) => {
    if (!getComputedStyle(element).display.startsWith('inline') || element.tagName !== 'A') return false
    let block = element.parentElement
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
    return words(block).length > words(element).length + 2 || block.innerText.trim().length > element.innerText.trim().length + 2
  }

  return {
    // Where the page is wider than its window, the elements that stick out and are in no box that scrolls.
    sideways() {
      const width = document.documentElement.clientWidth
      if (document.scrollingElement.scrollWidth <= width) return []
      const out = [...document.body.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect()
        if (box.right <= width + 1 || !box.width || onlyHeard(element)) return false
        for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)) return false
        return true
      })
      const deepest = out.filter((element) => !out.some((other) => other !== element && element.contains(other)))
      return [`the page is ${document.scrollingElement.scrollWidth} wide in a window of ${width}`, ...deepest.slice(0, 5).map(tag)]
    },
    // Text that its own box, or one around it, cuts off. Only lines of text are measured: a drawing may well be cut by its frame.
    clipped() {
      const found = new Set()
      for (const element of elementsWithText()) {
        const range = document.createRange()
        range.selectNodeContents(element)
        const lines = [...range.getClientRects()].filter((line) => line.width > 1)
        // The letters' box is taller than a tight line; nothing is lost of that.
        const slack = 2 + parseFloat(getComputedStyle(element).fontSize) * 0.2
        for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
          const style = getComputedStyle(e)
          if (style.display === 'inline') continue
          const box = e.getBoundingClientRect()
          const [across, down] = [/hidden|clip/.test(style.overflowX), /hidden|clip/.test(style.overflowY)]
          // What has scrolled away can be scrolled back.
          if (/auto|scroll/.test(style.overflow)) break
          if (lines.some((line) => (across && (line.right > box.right + 2 || line.left < box.left - 2)) ||
            (down && (line.bottom > box.bottom + slack || line.top < box.top - slack)))) found.add(`${tag(e)} around "${words(element)}"`)
        }
      }
      return [...found].slice(0, 10)
    },
    // Rules of our own over those of the page; an empty text takes them away. A page's policy does not refuse these.
    restyle(css) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = css ? [sheet] : []
    },
    // Words that stand above those before them in the page, where all is one column: eyes and ears would not get the same order.
    outOfOrder() {
      const found = []
      let last = null
      for (const element of elementsWithText()) {
        if (!element.closest('main') || ['fixed', 'absolute', 'sticky'].includes(getComputedStyle(element).position)) continue
        const box = element.getBoundingClientRect()
        if (last && box.bottom <= last.box.top + 1) found.push(`${tag(element)} "${words(element)}" stands above ${tag(last.element)} "${words(last.element)}"`)
        else last = { element, box }
      }
      return found.slice(0, 5)
    },
    // All words that are seen, in the order of the page.
    seenWords() { return elementsWithText().filter((element) => element.closest('main')).map((element) => element.innerText.replace(/\s/g, '')) },
    withoutStyle(off) {
      for (const sheet of document.styleSheets) sheet.disabled = off
      for (const element of document.querySelectorAll('[style]')) if (off) element.removeAttribute('style')
    },
    // What asks to be used and does nothing in a browser that runs no scripts.
    deadWithoutScripts() {
      const fields = [...document.querySelectorAll('main button, main input:not([type=hidden]), main select, main textarea')]
      return fields.filter((field) => shown(field) && !field.closest('form[action]')).slice(0, 5).map((field) => `does nothing: ${tag(field)}`)
    },
    // Headings and paragraphs that are on the page, wherever it is scrolled to.
    shownParts() {
      const parts = [...document.querySelectorAll('main :is(h1, h2, h3, p)')].filter((part) => part.textContent.trim() && part.checkVisibility())
      return parts.map((part) => part.textContent.trim().replace(/\s+/g, ' ').slice(0, 60))
    },
    allWords() { return document.body.innerText },
    textSizes() { return Object.fromEntries(elementsWithText().map((e, i) => [`${i} ${tag(e)}`, parseFloat(getComputedStyle(e).fontSize)])) },
    unstyled() {
      const links = [...document.querySelectorAll('link[rel~=stylesheet]')]
      const bare = rgba(getComputedStyle(document.body).backgroundColor)[3] === 0 && rgba(getComputedStyle(document.documentElement).backgroundColor)[3] === 0
      return [...links.filter((link) => !link.sheet).map(tag), ...(bare || !links.length ? ['the page has no ground of its own: no style came through'] : [])]
    },
    brokenPictures() { return [...document.images].filter((image) => image.complete && !image.naturalWidth && shown(image)).map(tag) },
    // Pictures that are wider than the column that they stand in, or that a box around them cuts off.
    tooWide() {
      const found = []
      for (const image of document.images) {
        if (!shown(image)) continue
        const box = image.getBoundingClientRect()
        let column = image.parentElement
        while (/^(inline|contents)$/.test(getComputedStyle(column).display)) column = column.parentElement
        const style = getComputedStyle(column)
        const room = column.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
        if (box.width > room + 1) found.push(`${Math.round(box.width)} wide in a column of ${Math.round(room)}: ${tag(image)}`)
        for (let e = column; e !== document.documentElement; e = e.parentElement) {
          const around = e.getBoundingClientRect()
          if (/hidden|clip/.test(getComputedStyle(e).overflowX) && (box.left < around.left - 1 || box.right > around.right + 1)) found.push(`cut off by ${tag(e)}: ${tag(image)}`)
        }
      }
      return found
    },
    pictureSizes() {
      return [...document.images].filter(shown).map((image) => {
        const box = image.getBoundingClientRect()
        return [tag(image), Math.round(box.width), Math.round(box.height)]
      })
    },
    // All pictures, also those that wait until somebody scrolls to them.
    async getPictures() {
      await Promise.all([...document.images].filter(shown).map((image) => { image.loading = 'eager'; return image.decode().catch(() => {}) }))
    },
    // In place of each picture one that does not come, since it is far away: the page as it is before its pictures are there.
    holdPicturesBack() {
      // Else the browser would scroll after them.
      document.documentElement.style.overflowAnchor = 'none'
      scrollTo(0, 0)
      document.body.style.paddingTop = '50000px'
      for (const image of document.images) {
        const waiting = nowhere.importNode(image, false)
        waiting.loading = 'lazy'
        waiting.removeAttribute('srcset')
        const address = new URL(image.src)
        // What is there already comes at once.
        address.search = 'waiting'
        waiting.src = address
        for (const source of image.parentElement.querySelectorAll(':scope > source')) source.remove()
        image.replaceWith(waiting)
      }
    },
    picturesThatCame() { return [...document.images].filter((image) => shown(image) && image.naturalWidth).map(tag) },
    // Where logos, and pictures made of them, stand on the page: the first ones, as many as are asked for.
    logos(most) {
      const all = [...document.images].filter((image) => shown(image) && /logos\/|joined-|logo-wall|advert/.test(image.getAttribute('src')))
      return all.slice(0, most).map((image) => {
        const box = image.getBoundingClientRect()
        return { tag: tag(image), x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height }
      })
    },
    moving() {
      return document.getAnimations().map((animation) => tag(animation.effect.target)).concat([...document.body.querySelectorAll('*')]
        .filter((e) => getComputedStyle(e).transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)).map(tag)).slice(0, 10)
    },
    // WCAG 1.4.8: at most 80 characters a line, left aligned, line height of 1.5 or more.
    hardToRead() {
      const found = []
      for (const p of document.querySelectorAll('main p, main li')) {
        if (!shown(p) || p.querySelector('p, li')) continue
        const style = getComputedStyle(p)
        const where = `${tag(p)} "${words(p)}"`
        const size = parseFloat(style.fontSize)
        // A sentence set as large as a heading may stand closer.
        if (parseFloat(style.lineHeight) < size * 1.49 && size < 28 && p.innerText.length > 60) found.push(`${where}: line height ${style.lineHeight} of ${style.fontSize}`)
        if (style.textAlign === 'justify') found.push(`${where}: justified`)
        const range = document.createRange()
        range.selectNodeContents(p)
        const tops = new Set([...range.getClientRects()].filter((box) => box.width > 2).map((box) => Math.round(box.bottom / 12)))
        const perLine = p.innerText.length / Math.max(1, tops.size)
        if (tops.size >= 4 && perLine > 80) found.push(`${where}: about ${Math.round(perLine)} characters a line`)
      }
      return found.slice(0, 10)
    },
    smallTargets() {
      const found = []
      for (const element of focusable()) {
        const box = element.getBoundingClientRect()
        const menu = element.matches('button, summary, select, [role=button], input[type=submit], body > header nav a, body > header a')
        // A tick box is as large as its label, which is part of the target.
        const label = element.labels?.[0]?.getBoundingClientRect()
        // A link alone on its line has the line's height to itself: no other target is nearer (WCAG 2.5.8, the exception "spacing").
        const line = getComputedStyle(element).display === 'inline' ? parseFloat(getComputedStyle(element).lineHeight) || 0 : 0
        const [width, height] = [Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0, menu ? 0 : line)]
        const least = menu ? 44 : inSentence(element) ? 0 : 24
        if (onlyHeard(element)) continue
        // Half a point is lost in rounding.
        if (width < least - 0.5 || height < least - 0.5) found.push(`${Math.round(width)} × ${Math.round(height)}, at least ${least}: ${tag(element)} "${words(element)}"`)
      }
      return found
    },
    // Starts a walk by Tab: remembers what should be reached, in order, and gives its length.
    startWalk() {
      window.scrollTo(0, 0)
      document.activeElement?.blur()
      getSelection()?.removeAllRanges()
      window.walk = focusable()
      return window.walk.length
    },
    // Where the walk is: the place in the list (-1: elsewhere, -2: nowhere), and how well it is seen.
    step() {
      const element = document.activeElement
      if (!element || element === document.body || element === document.documentElement) return { place: -2 }
      const box = [...element.getClientRects()].find((rect) => rect.width > 1 && rect.height > 1) ?? element.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const top = document.elementFromPoint(x, y)
      const covered = top && !element.contains(top) && !top.contains(element)
      return {
        place: window.walk.indexOf(element), tag: tag(element), words: words(element), ring: ring(element), scrolls: scrolls(element),
        seen: box.width > 1 && box.height > 1 && x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && !covered && !onlyHeard(element),
      }
    },
    walkTags() { return window.walk.map(tag) },
    // After the skip link was followed: is the focus in its target?
    skipped() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      return !!target && target.contains(document.activeElement)
    },
    printed() {
      const found = []
      for (const element of document.querySelectorAll('header nav, nav[aria-label], form button')) if (shown(element) && !element.closest('main')) found.push(`still there: ${tag(element)}`)
      const skip = document.querySelector('a[href^="#"]')
      if (skip && !skip.closest('main') && shown(skip) && !onlyHeard(skip)) found.push(`still there: ${tag(skip)}`)
      for (const element of elementsWithText()) {
        const colour = rgba(getComputedStyle(element).color)
        const ratio = contrast(colour, ground(element))
        if (ratio < 4.5 || luminance(ground(element)) < 0.5) found.push(`${ratio.toFixed(1)} to 1 on a ground of ${ground(element).slice(0, 3)}: ${tag(element)}`)
      }
      for (const link of document.querySelectorAll('main a[href^=http]')) {
        if (shown(link) && !getComputedStyle(link, '::after').content.includes('http') && !words(link).includes('.')) found.push(`no address beside ${tag(link)}`)
      }
      return found.slice(0, 10)
    },
    // The button of this number that copies words gets the focus; gives how many there are.
    readyToCopy(number) {
      const buttons = document.querySelectorAll('.copying button')
      buttons[number]?.focus()
      return buttons.length
    },
    // Whether the button has said that the words are copied.
    saysCopied(number) {
      return document.querySelectorAll('.copying [role=status]')[number].textContent === document.querySelector('[data-copied]')?.dataset.copied
    },
    loseClipboard() {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    },
    // Buttons, fields and cards must keep an edge where the reader's own colours replace all grounds.
    edgeless() {
      return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')].filter((element) => shown(element) &&
        parseFloat(getComputedStyle(element).borderTopWidth) < 1 && getComputedStyle(element).appearance === 'none').map(tag)
    },
    unsupported(declarations, selectors, media) {
      return [
        ...declarations.filter(([name, value]) => !CSS.supports(name, value)).map(([name, value]) => `${name}: ${value}`),
        ...selectors.filter((selector) => !CSS.supports(`selector(${selector})`)),
        ...media.filter((query) => matchMedia(query).media === 'not all'),
      ]
    },
  }
})()
