/// The sentences of the reference page that stand nowhere else.
enum ReferenceText {
  static let opening = """
    # Référence des règles

    Cette page est écrite par `greffier reference`, à partir de ce que le programme lit lui-même :
    ne la modifiez pas. Le [guide du juriste](guide-du-juriste.md) montre par où commencer.

    Une règle est un fichier Lua 5.4 qui rend `regle { … }`. Son `controle` reçoit la séance et les
    paramètres, `controle(seance, p)`, ou un point, la séance et les paramètres,
    `controle(d, seance, p)`, selon sa `portee` ; il rend une issue. Son `champ`, s'il y en a un,
    reçoit la même chose et rend vrai quand la règle s'applique. Une règle qui déclare
    `registre = { mois = 12 }` reçoit de plus, en dernier, les autres séances de l'assemblée des
    douze mois qui précèdent : `controle(seance, p, registre)`. Sans registre elle est sans objet.

    | issue | sens |
    | --- | --- |
    | conforme | la règle est respectée |
    | manquement | elle ne l'est pas ; sa gravité est celle de la règle, ou celle de l'issue |
    | indéterminé | le document ne dit pas ce qu'il faut pour juger |
    | sans objet | la règle ne s'applique pas |
    | erreur | la règle elle-même est fautive : elle n'est jamais tue |

    Les gravités, de la plus lourde à la plus légère : `nullite`, `irregularite`, `avertissement`,
    `information`.
    """

  static let tables = """
    Ce que les fichiers de règles déclarent, et ce que certains mots rendent. Une clé suivie de
    « ? » peut manquer.
    """

  static let objets = """
    Un fait que le document ne donne pas est inconnu : jamais zéro, jamais faux, jamais une liste
    vide. Le lire dans `controle` rend la règle indéterminée et nomme le fait ; dans `champ`, il
    vaut « non ». Un fait inconnu qui n'a que quelques valeurs possibles, ou que deux endroits du
    document donnent différemment, est essayé sous chacune, 64 lectures au plus : quand toutes
    concluent de même, c'est le verdict. Un fait présumé se lit comme un autre et se signale dans
    le verdict. Ce qu'un acte du registre ne dit pas n'est pas essayé : il manque. Rien de ce qu'une
    règle lit ne peut être modifié.

    Les listes se parcourent par `ipairs`, leur longueur s'écrit `#liste`, leur premier élément
    `liste[1]`.
    """

  static let lua = """
    ## Le Lua des règles

    Lua 5.4 sans rien qui sorte de la règle : ni fichier, ni horloge, ni hasard, ni code chargé. Il
    y a `assert`, `error`, `getmetatable`, `ipairs`, `pairs`, `pcall`, `rawequal`, `rawget`,
    `rawlen`, `rawset`, `select`, `setmetatable`, `tonumber`, `tostring`, `type`, `xpcall`, et les
    bibliothèques `coroutine`, `math` (sans `random`), `string`, `table` et `utf8`. Une variable
    s'écrit avec `local` ; un nom qui n'existe pas est une erreur. Le nombre d'instructions, la
    mémoire et le coût des recherches de texte sont limités : une règle qui ne finit pas est
    arrêtée, et les autres sont évaluées.
    """
}
