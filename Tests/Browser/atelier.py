"""The story of the pages in Chromium: atelier.py LINK RULES PICTURES.

Imports the example, follows a finding to its words and the words to the rules, corrects a fact,
breaks a rule and mends it, meets a second tab, sees what a change would do, adds a value to a
parameter, prints the fiche; then looks at every page at two widths, light and dark.
"""

import pathlib
import sys

from playwright.sync_api import expect, sync_playwright

LINK, RULES, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
BASE = LINK.split("/entree")[0]
EXAMPLE = pathlib.Path("Examples/saint-usage-2021-05-20.txt")

# What a page lets a screen reader know: the names of fields, one heading, no jump of level, and the
# least contrast of its words.
CHECKS = """() => {
  const faults = [];
  const named = (e) => e.labels && e.labels.length || e.getAttribute('aria-label');
  for (const e of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (e.closest('.CodeMirror') ? !e.getAttribute('aria-label') && e.tabIndex >= 0 : !named(e)) {
      faults.push('field without a name: ' + e.outerHTML.slice(0, 80));
    }
  }
  for (const e of document.querySelectorAll('a, button, summary')) {
    if (!e.textContent.trim() && !e.getAttribute('aria-label')) {
      faults.push('control without a name: ' + e.outerHTML.slice(0, 80));
    }
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push('id twice: ' + id);
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    const wide = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth && !e.closest('.defile, svg'));
    faults.push('wider than the window: ' + wide.map((e) => e.outerHTML.slice(0, 90)).join(' | '));
  }
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (colour, under) => {
    canvas.fillStyle = `rgb(${under.join(',')})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (c) => {
    const [r, g, b] = c.map((v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = (e) => {
    const chain = [];
    for (let p = e; p; p = p.parentElement) chain.unshift(getComputedStyle(p).backgroundColor);
    return chain.reduce((under, colour) => over(colour, under), [255, 255, 255]);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(e) || !e.checkVisibility()) continue;
    if (e.closest('svg, option, [aria-hidden]')) continue;
    seen.add(e);
    const under = ground(e);
    const ink = over(getComputedStyle(e).color, under);
    const [a, b] = [light(ink), light(under)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < 4.5) {
      faults.push(`contrast ${ratio.toFixed(2)}: ${e.className} « ${e.textContent.slice(0, 40)} »`);
    }
  }
  return [...new Set(faults)];
}"""


def check(page, name):
    """No fault that a script can see stands in the page."""
    faults = page.evaluate(CHECKS)
    assert not faults, f"{name}: {faults}"


def watched(context, sent):
    """A page whose requests are noted, and whose errors fail the story."""
    page = context.new_page()
    page.on("request", lambda request: sent.append(request.url))

    def fail(error):
        raise AssertionError(f"{page.url}: {error}")

    page.on("pageerror", fail)
    page.on("console", lambda message: message.type == "error"
            and "status of 4" not in message.text and fail(message.text))
    return page


def imports(page):
    page.goto(BASE + "/actes")
    expect(page.get_by_text("Aucun acte pour l'instant.")).to_be_visible()
    page.set_input_files("#fichiers", EXAMPLE)
    page.wait_for_selector(".un-acte")
    act = page.locator(".un-acte a")
    expect(act).to_contain_text("Conseil municipal de Saint-Usage")
    act.click()
    return page.url


def follows(page, act):
    """A finding leads to its words, the words to the rules that read them."""
    card = page.locator("#c-date-coherence")
    card.get_by_role("link").first.click()
    mark = page.locator("mark:focus")
    expect(mark).to_have_count(1)
    number = mark.get_attribute("id").split("-")[0][1:]
    page.locator(f"mark + a.r[href='#f{number}']").first.click()
    fact = page.locator(f"#f{number}")
    expect(fact).to_be_visible()
    fact.locator(".lu summary").click()
    fact.locator(".lu a", has_text="date").first.click()
    assert "#c-" in page.url
    answer = card.locator(".reponse")
    card.locator("summary").click()
    expect(answer).to_contain_text("Faits lus par la règle")


def corrects(page, act):
    """The verdicts follow a corrected fact; what was read stays beside it."""
    page.goto(act)
    before = page.locator(".entete .indetermine").inner_text()
    facts = page.locator("#faits")
    facts.locator("summary", has_text="Non précisés").click()
    facts.locator("summary", has_text="résultat annoncé").click()
    form = facts.locator("form:visible")
    form.locator("[name=valeur]").select_option("adopte_unanimite")
    form.locator("[name=motif]").fill("procès-verbal, page 2")
    form.locator("[name=auteur]").fill("C. Renard")
    form.get_by_role("button").click()
    expect(page.locator("#faits")).to_contain_text("procès-verbal, page 2")
    expect(page.locator(".entete .indetermine")).not_to_have_text(before)


def editor(page):
    """Reads, or writes, the text of the editor, whichever it is."""
    return lambda text=None: page.evaluate(
        "(t) => { if (t !== null) ecrire(t), change(); return lire(); }", text)


def breaks_and_mends(page):
    page.goto(BASE + "/regles/quorum-presents")
    code = editor(page)
    good = code()
    code(good.replace("seance.nb_presents", "seance.nb_presnts"))
    expect(page.locator(".editeur")).to_contain_text("vouliez-vous dire « nb_presents » ?")
    code(good.replace('"nullite"', '"nulite"'))
    page.fill("#motif", "essai")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.locator("[data-reponse]")).to_contain_text("Rien n'est enregistré")
    page.reload()
    page.get_by_role("button", name="Le reprendre").click()
    assert '"nulite"' in code()
    code(good.replace("presents >= requis", "presents > requis"))
    page.get_by_role("button", name="Voir ce que le changement ferait").click()
    expect(page.locator("[data-reponse]")).to_contain_text("0 sur 1 acte changerait de verdict")
    code(good.replace("Quorum réuni", "Le quorum est réuni"))
    page.fill("#motif", "titre plus clair")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.locator("[data-reponse]")).to_contain_text("Enregistré, et en vigueur.")
    assert "Le quorum est réuni" in (RULES / "presence/quorum-presents.lua").read_text()


def meets_another_tab(context, sent):
    first, second = watched(context, sent), watched(context, sent)
    for page in (first, second):
        page.goto(BASE + "/regles/secretaire-seance")
        page.fill("#auteur", "C. Renard")
        page.fill("#motif", "onglets")
    editor(first)(editor(first)() + "-- un\n")
    first.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(first.locator("[data-reponse]")).to_contain_text("Enregistré")
    editor(second)(editor(second)() + "-- deux\n")
    second.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(second.locator("[data-reponse]")).to_contain_text("Votre texte est intact")
    expect(second.locator("[data-reponse] pre")).to_contain_text("+ -- un")
    assert editor(second)().endswith("-- deux\n")
    for page in (first, second):
        page.close()


def adds_a_value(page):
    page.goto(BASE + "/parametres/convocation.seconde")
    page.fill("#du", "2027-01-01")
    page.fill("#valeur", "4")
    page.fill("#source", "Loi 2026-99 art. 2")
    page.fill("#motif", "loi nouvelle")
    page.get_by_role("button", name="Ajouter la valeur").click()
    expect(page.locator(".valeurs")).to_contain_text("depuis le 1er janvier 2027")
    assert 'du = "2027-01-01", valeur = 4' in (RULES / "parametres/quorum.lua").read_text()


def prints(page, act):
    page.goto(act.split("#")[0] + "/fiche")
    expect(page.locator("h1")).to_have_text("Fiche de contrôle")
    page.pdf(path=PICTURES / "fiche.pdf", format="A4")
    assert (PICTURES / "fiche.pdf").stat().st_size > 5_000


def is_reached_by_keys(page):
    """The first key shows the way to the content; every control that has the focus shows it."""
    page.goto(BASE + "/actes")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Aller au contenu")
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate("""() => {
          const e = document.activeElement.closest('label') || document.activeElement;
          return getComputedStyle(e).outlineStyle;
        }""")
        assert width != "none", page.evaluate("document.activeElement.outerHTML")


def looks(browser, act, sent):
    pages = {
        "actes": "/actes", "acte": act, "fiche": act + "/fiche", "regles": "/regles",
        "articles": "/regles?par=article", "regle": "/regles/quorum-presents",
        "parametres": "/parametres", "parametre": "/parametres/quorum.fraction",
        "engagements": "/engagements", "bilan": "/bilan", "introuvable": "/rien",
    }
    for scheme in ("light", "dark"):
        for width in (1280, 400):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, locale="fr-FR")
            page = watched(context, sent)
            page.goto(LINK)
            for name, path in pages.items():
                page.goto(BASE + path)
                page.wait_for_load_state("networkidle")
                page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png")
                check(page, f"{name}, {width}, {scheme}")
            context.close()


def main():
    PICTURES.mkdir(parents=True)
    sent = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(locale="fr-FR")
        page = watched(context, sent)
        page.goto(LINK)
        act = imports(page)
        follows(page, act)
        corrects(page, act)
        breaks_and_mends(page)
        meets_another_tab(context, sent)
        adds_a_value(page)
        prints(page, act)
        is_reached_by_keys(page)
        looks(browser, act.split("#")[0].removeprefix(BASE), sent)
        browser.close()
    elsewhere = {url for url in sent if not url.startswith((BASE + "/", "blob:", "data:"))}
    assert not elsewhere, elsewhere
    print(f"atelier : l'histoire se tient ; {len(sent)} demandes, toutes à {BASE}")


main()
