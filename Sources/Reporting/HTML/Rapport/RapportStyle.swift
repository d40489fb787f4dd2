/// The style of the report: that of the annotated page, wider, for pictures.
enum RapportStyle {
  static let css = page + heads + DessinsStyle.css + media

  private static let page = """

    :root { color-scheme: light dark; --fond: #fbfaf6; --papier: #fffefb; --encre: #22211e;
      --doux: #5f5b52; --trait: #ddd8cb; }
    @media (prefers-color-scheme: dark) {
      :root { --fond: #161613; --papier: #1d1c19; --encre: #eae6dc; --doux: #a9a498;
        --trait: #3a3832; }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body { margin: 0; background: var(--fond); color: var(--encre);
      font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
    a { color: inherit; text-underline-offset: .2em; }
    a:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
    .saut { position: absolute; left: -99rem; }
    .saut:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--papier); }
    header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 2rem; }
    header { padding-top: 2.5rem; }
    footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--doux); font-size: .85rem;
      overflow-wrap: anywhere; }
    section { background: var(--papier); border: 1px solid var(--trait); border-radius: 4px;
      padding: 1.6rem 2rem 1.8rem; margin: 1.6rem 0 0; }
    .vide { margin: .6rem 0 0; color: var(--doux); }

    """

  private static let heads = """
    .sur { margin: 0; font-size: .8rem; letter-spacing: .08em; text-transform: uppercase;
      color: var(--doux); }
    h1 { margin: .2rem 0 0; font: 600 2.2rem/1.15 Charter, "Bitstream Charter", Georgia, serif;
      overflow-wrap: anywhere; text-wrap: balance; }
    .sous { margin: .4rem 0 0; color: var(--doux); }
    h2 { margin: 0; font: 600 1.4rem/1.3 Charter, "Bitstream Charter", Georgia, serif; }
    .chiffres { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: 1.2rem 1rem; margin: 1.8rem 0 0; padding: 1.2rem 0; list-style: none;
      border-top: 1px solid var(--trait); border-bottom: 1px solid var(--trait); }
    .chiffres b { display: block; font: 600 2rem/1.1 Charter, "Bitstream Charter", Georgia, serif;
      font-variant-numeric: lining-nums tabular-nums; }
    .chiffres span { color: var(--doux); font-size: .9rem; white-space: nowrap; }
    .note { margin: .6rem 0 0; color: var(--doux); }
    nav ul, .cles { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1rem 0 0;
      padding: 0; list-style: none; font-size: .92rem; }
    .cles { margin-top: .6rem; color: var(--doux); }

    """

  private static let media = """
    @media (max-width: 40rem) {
      header, main, footer { padding-left: 1rem; padding-right: 1rem; }
      header { padding-top: 1.5rem; }
      h1 { font-size: 1.6rem; }
      .chiffres { grid-template-columns: repeat(2, 1fr); gap: 1rem .6rem; }
      .chiffres b { font-size: 1.5rem; }
      section { margin: 1.2rem -1rem 0; padding: 1.2rem 1rem; border-width: 1px 0;
        border-radius: 0; }
    }
    @media print {
      :root { color-scheme: light; }
      body { background: none; font-size: 10pt; }
      header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
      .chiffres { grid-template-columns: repeat(6, 1fr); }
      .chiffres b { font-size: 16pt; }
      section { background: none; border: 0; padding: 0; margin-top: 1.6rem; }
      h2 { break-after: avoid; }
      nav, .saut { display: none; }
    }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

    """
}
