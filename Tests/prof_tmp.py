import sys,time
from pathlib import Path
from Pages.site import Site
from Browser.browser import browser
from Browser import rules
site=Site(Path('/tmp/more/thousand-groups'))
with browser() as one:
    for path in ('groups/index.html','logo-wall.html'):
        page=site.pages[path]
        t=time.time(); one.open(site.folder/path); print(path,'open',round(time.time()-t,1),flush=True)
        for rule in rules.RULES:
            t=time.time()
            try: n=list(rule(one,page))
            except Exception as e: n=[repr(e)[:100]]
            print(path,rule.__name__,round(time.time()-t,1),len(n),n[:1],flush=True)
