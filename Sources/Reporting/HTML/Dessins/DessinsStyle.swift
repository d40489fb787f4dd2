/// The style of pictures and of their tables, for any page that holds some. It names the colours of
/// the page: `--fond`, `--papier`, `--encre`, `--doux` and `--trait`.
public enum DessinsStyle {
  public static let css = colours + pictures + tables

  private static let colours = """

    :root { --nullite: #9d1c1f; --irregularite: #bd5014; --avertissement: #a47a10;
      --information: #44708f; --indetermine: #77736a; --tenu: #2f7a50; --droit: #dfe8ef;
      --discute: #a05a9c; --cours: #44708f; }
    @media (prefers-color-scheme: dark) {
      :root { --nullite: #f08a84; --irregularite: #eda46f; --avertissement: #d9bd5f;
        --information: #8fb6d6; --indetermine: #a09b8f; --tenu: #79c79a; --droit: #26343f;
        --discute: #d5a0d1; --cours: #8fb6d6; }
    }
    .motifs { position: absolute; }
    .f-nullite { fill: var(--nullite); } .t-nullite { stroke: var(--nullite); }
    .f-irregularite { fill: var(--irregularite); } .t-irregularite { stroke: var(--irregularite); }
    .f-avertissement, .f-information, .f-indetermine, .f-discute { fill: var(--papier); }
    .t-avertissement { stroke: var(--avertissement); }
    .t-information { stroke: var(--information); }
    .t-indetermine { stroke: var(--indetermine); }
    .f-tenu { fill: var(--tenu); } .t-tenu { stroke: var(--tenu); }
    .g-irregularite { fill: var(--papier); opacity: .55; }
    .g-avertissement { fill: var(--avertissement); }
    .g-information { fill: var(--information); }
    .g-indetermine { fill: var(--indetermine); }
    .g-discute { fill: var(--discute); opacity: .35; }

    """

  private static let pictures = """
    figure { margin: 1rem 0 0; }
    figcaption { margin: .6rem 0 0; color: var(--doux); max-width: 46rem; }
    svg.dessin { display: block; overflow: visible; font: 13px/1 system-ui, "Segoe UI",
      "Helvetica Neue", sans-serif; fill: var(--encre); }
    .dessin .grille { stroke: var(--trait); stroke-width: 1; }
    .dessin .base { stroke: var(--doux); stroke-width: 1; }
    .dessin .an { fill: var(--doux); font-size: 12px; font-variant-numeric: tabular-nums; }
    .dessin .nombre { font-weight: 600; font-variant-numeric: tabular-nums; }
    .dessin .nom { overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
      font: 13px/20px system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
    .dessin .nom b { font-weight: 600; background: var(--papier); }
    .dessin .suite { color: var(--doux); background: var(--papier); padding-left: .3rem; }
    .dessin .valeur, .dessin text.jour { paint-order: stroke; stroke: var(--papier);
      stroke-width: 4px; stroke-linejoin: round; }
    .dessin .valeur { font-size: 12px; }
    .dessin line.jour { stroke: var(--encre); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .dessin text.jour { font-size: 12px; font-weight: 600; }
    .duree { stroke-width: 1; }
    .duree.d-droit { fill: var(--droit); stroke: var(--information); }
    .d-droit ~ .valeur { stroke: var(--droit); }
    .duree.d-discute { stroke: var(--discute); }
    .duree.d-retard { stroke: var(--irregularite); }
    .duree.d-tenu { stroke: var(--tenu); }
    .duree.d-cours { fill: var(--droit); stroke: var(--cours); }
    .d-cours ~ .valeur { stroke: var(--droit); }
    .duree.d-sans { fill: var(--papier); stroke: var(--doux); stroke-dasharray: 4 3; }
    .cle { vertical-align: -1px; }

    """

  private static let tables = """
    details { margin: .6rem 0 0; }
    summary { cursor: pointer; color: var(--doux); width: fit-content;
      text-underline-offset: .2em; }
    summary:hover { text-decoration: underline; }
    .defile { overflow-x: auto; margin-top: .6rem; }
    .defile:focus-visible, summary:focus-visible { outline: 2px solid var(--cours);
      outline-offset: 2px; }
    table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; min-width: 36rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem 1.2rem .35rem 0;
      border-bottom: 1px solid var(--trait); }
    tbody th { font-weight: 400; }
    th:not(.n), td:not(.n) { min-width: 8rem; }
    thead th { color: var(--doux); font-weight: 600; font-size: .82rem; white-space: nowrap; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    @media (max-width: 40rem) { .mineur, .dessin .suite { display: none; } }
    @media print {
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { display: none; }
      .defile { overflow: visible; }
      table { min-width: 0; font-size: 8pt; }
      th, td { padding-right: .6rem; }
      thead th { font-size: 7pt; }
      th:not(.n), td:not(.n) { min-width: 3cm; }
      tr, svg.dessin { break-inside: avoid; }
      svg.dessin, svg.cle { print-color-adjust: exact; }
    }

    """
}
