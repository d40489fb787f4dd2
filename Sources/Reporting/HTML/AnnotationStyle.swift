/// The style of the annotated page. Each group of facts has an underline of its own beside its
/// colour, so that nothing is told by colour alone.
package enum AnnotationStyle {
  static let css = layout + text + marks + list + media

  /// The text and its marks alone, for a page that has a layout and colours of its own.
  package static let textAndMarks = text + marks

  private static let layout = """

    :root { color-scheme: light dark; --fond: #fbfaf6; --papier: #fffefb; --encre: #22211e;
      --doux: #5f5b52; --trait: #ddd8cb; --vise: #fff1b8; --alerte: #a4161a;
      --seance: #4a4f57; --convocation: #0b5f73; --presence: #1d6640; --pouvoirs: #6b3fa0;
      --acte: #1f4e96; --vote: #9a3412; --financement: #7a5200; --suites: #92246a; }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--fond); color: var(--encre);
      font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
    a { color: inherit; text-underline-offset: .2em; }
    a:focus-visible, aside:focus-visible { outline: 2px solid var(--acte); outline-offset: 2px; }
    .saut { position: absolute; left: -99rem; }
    .saut:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--papier); }
    header, main { max-width: 80rem; margin: 0 auto; padding: 0 2rem; }
    header { padding-top: 2.5rem; padding-bottom: 1.5rem; }
    .sur { margin: 0; font-size: .8rem; letter-spacing: .08em; text-transform: uppercase;
      color: var(--doux); }
    h1 { margin: .2rem 0 0; font: 600 2rem/1.2 Charter, "Bitstream Charter", Georgia, serif;
      overflow-wrap: anywhere; }
    .sous { margin: .3rem 0 0; color: var(--doux); overflow-wrap: anywhere; }
    .bilan { margin: 1rem 0 0; max-width: 46rem; }
    .cles { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .9rem 0 0; padding: 0;
      list-style: none; font-size: .88rem; }
    main { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; gap: 2.5rem;
      align-items: start; padding-bottom: 4rem; }

    """

  private static let text = """
    .texte { background: var(--papier); border: 1px solid var(--trait); border-radius: 4px;
      padding: 1.6rem 2rem 1.6rem 0; font: 1.06rem/1.85 Charter, "Bitstream Charter", Georgia,
      "Times New Roman", serif; }
    .l { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); }
    .l p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate;
      tab-size: 4; min-height: 1.85em; }
    .l.vide p { min-height: .7em; line-height: .7; }
    .l.vide .no { visibility: hidden; line-height: .7; }
    .no { padding-right: 1.1rem; text-align: right; font: .72rem/2.7 system-ui, sans-serif;
      font-variant-numeric: tabular-nums; color: var(--doux); text-decoration: none;
      user-select: none; }
    .l.np p { border-left: 2px dashed var(--doux); margin-left: -.6rem; padding-left: .5rem;
      color: var(--doux); font-style: italic; }
    .note { margin: 0 .3em; padding: 0 .4em; border: 1px solid currentcolor; border-radius: 3px;
      font: normal .68rem/1.5 system-ui, sans-serif; color: var(--doux); white-space: nowrap;
      user-select: none; }
    :target { background: var(--vise); scroll-margin-top: 30vh; }

    """

  private static let marks = """
    .seance { --c: var(--seance); --u: solid; --e: 1.5px; }
    .convocation { --c: var(--convocation); --u: dashed; --e: 1.5px; }
    .presence { --c: var(--presence); --u: dotted; --e: 2px; }
    .pouvoirs { --c: var(--pouvoirs); --u: double; --e: 1.5px; }
    .acte { --c: var(--acte); --u: solid; --e: 3px; }
    .vote { --c: var(--vote); --u: dashed; --e: 3px; }
    .financement { --c: var(--financement); --u: dotted; --e: 3.5px; }
    .suites { --c: var(--suites); --u: double; --e: 2.5px; }
    .contredit { --c: var(--alerte); --u: wavy; --e: 1.5px; }
    mark { background: none; color: inherit; text-decoration: var(--u) underline var(--e) var(--c);
      text-underline-offset: .22em; text-decoration-skip-ink: none; }
    mark:has(mark) { text-decoration: none; background: color-mix(in srgb, var(--c) 7%, #0000); }
    mark.np { --c: var(--doux); text-decoration: none; border: 1px dashed var(--doux);
      color: var(--doux); font-style: italic; }
    mark:target { background: var(--vise); box-shadow: 0 0 0 .18em var(--vise);
      color: var(--encre); }
    .r { color: var(--c); font: 600 .66rem/1 system-ui, sans-serif; vertical-align: super;
      font-variant-numeric: tabular-nums; text-decoration: none; margin: 0 .1em 0 .16em;
      unicode-bidi: isolate; user-select: none; position: relative; }
    .r + .r { margin-left: .3em; }
    a.r:hover, a.r:focus-visible { text-decoration: underline; }
    a.r:hover::after, a.r:focus-visible::after { content: attr(aria-label); position: absolute;
      left: 0; top: 1.6em; z-index: 1; width: max-content; max-width: 16rem; padding: .35em .6em;
      border-radius: 3px; background: var(--encre); color: var(--papier);
      font: .78rem/1.35 system-ui, sans-serif; white-space: normal; }

    """

  private static let list = """
    aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto;
      font-size: .9rem; line-height: 1.45; padding-right: .6rem; }
    h2 { margin: 0 0 .4rem; font: 600 1.25rem/1.3 Charter, "Bitstream Charter", Georgia, serif; }
    h3 { margin: 1.4rem 0 .3rem; padding-bottom: .25rem; border-bottom: 1px solid var(--trait);
      font-size: .9rem; }
    h3 .n { font-weight: 400; color: var(--doux); }
    aside ol, aside ul { list-style: none; margin: 0; padding: 0; }
    aside li { padding: .3rem 0 .3rem 2.3rem; position: relative; overflow-wrap: anywhere; }
    aside li .r { position: absolute; left: 0; top: .62rem; width: 1.8rem; margin: 0;
      text-align: right; font-size: .74rem; vertical-align: baseline; }
    .nom { color: var(--doux); }
    .v { display: block; }
    .v b { font-weight: 600; }
    .lieu { color: var(--doux); white-space: nowrap; font-size: .84em; }
    .contredit .note, .alerte h3 { color: var(--alerte); }
    .alerte ul { padding: 0; }
    .alerte li, .np li { padding-left: 0; }
    section.np li { color: var(--doux); border-left: 2px dashed var(--doux); padding-left: .7rem;
      margin: .2rem 0; }

    """

  private static let media = """
    @media (prefers-color-scheme: dark) {
      :root { --fond: #161613; --papier: #1d1c19; --encre: #eae6dc; --doux: #a9a498;
        --trait: #3a3832; --vise: #5a4a12; --alerte: #ff9a92; --seance: #c3c7cf;
        --convocation: #74cbe0; --presence: #83d3a6; --pouvoirs: #c9adf5; --acte: #93bdf5;
        --vote: #f2a98a; --financement: #e6bb6a; --suites: #f09fce; }
    }
    @media (max-width: 62rem) {
      main { grid-template-columns: minmax(0, 1fr); }
      aside { position: static; max-height: none; overflow: visible; }
    }
    @media (max-width: 40rem) {
      header, main { padding-left: 1rem; padding-right: 1rem; }
      header { padding-top: 1.5rem; }
      h1 { font-size: 1.5rem; }
      .texte { margin: 0 -1rem; border-width: 1px 0; border-radius: 0; padding: 1rem 1rem 1rem 0;
        font-size: 1rem; }
      .l { grid-template-columns: 2.4rem minmax(0, 1fr); }
      .no { padding-right: .7rem; }
    }
    @media print {
      body { background: none; font-size: 10pt; }
      main { display: block; }
      .texte { border: 0; font-size: 10.5pt; }
      aside { position: static; max-height: none; overflow: visible; break-before: page;
        columns: 2; }
      aside li, .l { break-inside: avoid; }
      .saut { display: none; }
      mark, .r { print-color-adjust: exact; }
    }

    """
}
