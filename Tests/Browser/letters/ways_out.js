// Every way out of the page that a script could try: { went, refused }. What the policy refuses is told by an event.
window.waysOut = async () => {
  const refused = []
  document.addEventListener('securitypolicyviolation', (event) => refused.push(`${event.effectiveDirective} ${event.blockedURI}`))
  const there = 'https://example.org/'
  const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes))
  const opened = (source) => new Promise((done, fail) => Object.assign(source, { onopen: () => done('went'), onerror: fail }))
  const attempts = {
    fetch: () => fetch(`${there}fetch`).then(() => 'went'),
    'fetch of a neighbour': () => fetch('../index.html?fetch').then(() => 'went'),
    XMLHttpRequest: () => new Promise((done, fail) => {
      const request = new XMLHttpRequest()
      Object.assign(request, { onload: () => done('went'), onerror: fail })
      request.open('POST', `${there}xhr`)
      request.send('words')
    }),
    sendBeacon: () => (navigator.sendBeacon(`${there}beacon`, 'words'), ''),
    WebSocket: () => opened(new WebSocket('wss://example.org/socket')),
    EventSource: () => opened(new EventSource(`${there}events`)),
    img: () => add('img', { src: `${there}img?words` }),
    script: () => add('script', { src: `${there}script` }),
    style: () => add('link', { rel: 'stylesheet', href: `${there}style` }),
    frame: () => add('iframe', { src: `${there}frame` }),
    'form submit': () => {
      // Into a frame, so that this page stays where the policy lets it go.
      add('iframe', { name: 'sink' })
      const form = Object.assign(document.createElement('form'), { action: `${there}form`, method: 'post', target: 'sink' })
      document.body.append(form)
      form.submit()
    },
    'inline script': () => {
      add('script', { textContent: 'window.isInline = true' })
      return window.isInline ? 'went' : ''
    },
  }
  const went = []
  for (const [name, attempt] of Object.entries(attempts)) {
    const late = new Promise((done) => setTimeout(done, 1000))
    const outcome = await Promise.race([Promise.resolve().then(attempt).catch(() => ''), late])
    if (outcome === 'went') went.push(name)
  }
  await new Promise((done) => setTimeout(done, 100))
  return { went, refused }
}
