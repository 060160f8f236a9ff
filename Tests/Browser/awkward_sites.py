"""Sites that are awkward as a whole, made anew:  python -m Browser.awkward_sites SITEGEN FOLDER   (with PYTHONPATH=Tests)

Each is built into FOLDER/NAME: one without posts, one with 1,000 groups, one from right to left, one in Welsh."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

THEMES = Path(__file__).parents[2] / "themes"
BASE = "base-url: https://example.org/net/"

GROUP = "---\nname: {name}\narea: {area}\nnation: England\njoined: 2026-01-0{day}\nexample: true\n---\n\n{words}\n"


def no_posts() -> dict[str, str]:
    return {
        "site.yaml": f"title: The Quiet Net\n{BASE}\n",
        "pages/index.md": "---\ntitle: The Quiet Net\ndescription: We have only begun.\n---\n\nThere is nothing to read yet.\n",
    }


def thousand_groups() -> dict[str, str]:
    files = {
        "site.yaml": f"title: The Large Net\n{BASE}\n",
        "pages/index.md": "---\ntitle: The Large Net\ndescription: Very many groups.\n---\n\nWe are many.\n",
    }
    for number in range(1000):
        area = f"Town {number:04}"
        files[f"groups/town-{number:04}.md"] = GROUP.format(name=f"{area} group", area=area, day=1 + number % 9, words="We meet online.")
    return files


def right_to_left() -> dict[str, str]:
    words = "نحن أشخاص ذوو إعاقة ندير المال الذي يدفع ثمن الدعم. اقرأ المزيد عن [مجموعتنا](../groups/leeds.md)."
    return {
        "site.yaml": f"title: شبكة الرعاية\nlanguage: ar\n{BASE}\n",
        "pages/index.md": f"---\ntitle: شبكة الرعاية\ndescription: مجموعات محلية معا.\n---\n\n{words}\n".replace("../", "../"),
        "pages/about.md": f"---\ntitle: من نحن\n---\n\n## المجموعات\n\n{words}\n\n- واحد\n- اثنان\n\n| يوم | وقت |\n| --- | --- |\n| الاثنين | 10 |\n",
        "posts/2026-05-03-first.md": f"---\ntitle: أول رسالة\ntags: [أخبار]\n---\n\n{words}\n\n> نحن معا.\n",
        "groups/leeds.md": GROUP.format(name="مجموعة ليدز", area="ليدز", day=1, words="نلتقي عبر الإنترنت."),
        "resources/records/index.md": "---\ntitle: اطلب سجلاتك\nkind: letter\nfields:\n  - {label: الاسم, hint: اسمك الكامل}\n---\n\nرسالة جاهزة.\n",
        "resources/records/letter.md": "عزيزي [[المجلس]]،\n\nأرجو إرسال سجلاتي.\n\n[[الاسم]]\n",
    }


def welsh() -> dict[str, str]:
    words = "Rydym yn bobl anabl sy'n defnyddio Taliadau Uniongyrchol. Darllenwch am [ein grŵp](../groups/leeds.md) yn Llanfairpwllgwyngyll."
    return {
        "site.yaml": f"title: Y Rhwyd Gofal\nlanguage: cy\n{BASE}\n",
        "pages/index.md": f"---\ntitle: Y Rhwyd Gofal\ndescription: Grwpiau lleol gyda'i gilydd.\n---\n\n{words}\n",
        "pages/about.md": f"---\ntitle: Amdanom ni\n---\n\n## Ein grwpiau\n\n{words}\n\n1. Un\n2. Dau\n",
        "posts/2026-05-03-cyntaf.md": f"---\ntitle: Y neges gyntaf\ntags: [newyddion]\n---\n\n{words}\n\nMae hyn yn [Saesneg](https://example.org/).\n",
        "groups/leeds.md": GROUP.format(name="Grŵp Caerdydd", area="Caerdydd", day=1, words="Rydym yn cwrdd ar-lein."),
        "resources/records/index.md": "---\ntitle: Gofynnwch am eich cofnodion\nkind: letter\nfields:\n  - {label: Enw, hint: Eich enw llawn}\n---\n\nLlythyr parod.\n",
        "resources/records/letter.md": "Annwyl [[Cyngor]],\n\nAnfonwch fy nghofnodion ataf.\n\n[[Enw]]\n",
    }


SITES = {"no-posts": no_posts, "thousand-groups": thousand_groups, "right-to-left": right_to_left, "welsh": welsh}


def main() -> int:
    sitegen, target = sys.argv[1], Path(sys.argv[2]).absolute()
    failed = 0
    for name, make in SITES.items():
        with tempfile.TemporaryDirectory() as folder:
            for path, text in make().items():
                file = Path(folder) / "content" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            command = [sitegen, "--site", folder, "--output", str(target / name), "--themes", str(THEMES), "--today", "2026-11-20"]
            run = subprocess.run(command, capture_output=True, text=True)
            print(f"{name}: {run.stdout.strip().splitlines()[-1] if run.stdout.strip() else run.stderr.strip()[:2000]}")
            failed += run.returncode != 0
    print(f"{len(SITES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
