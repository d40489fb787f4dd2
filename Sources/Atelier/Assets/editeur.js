// The editor of a rule: CodeMirror when it is installed, else the text area itself.
"use strict";

const cadre = document.querySelector("[data-editeur]");
const zone = document.getElementById("code");
const regle = cadre.dataset.editeur;
const adresse = "/regles/" + encodeURIComponent(regle);
const cle = "greffier:brouillon:" + regle;
const notes = cadre.querySelector("[data-notes]");
const controle = cadre.querySelector("[data-controle]");
const reponse = cadre.querySelector("[data-reponse]");
let base = cadre.dataset.base;
let depart = zone.value;

const element = (nom, texte, classe) => {
  const noeud = document.createElement(nom);
  noeud.textContent = texte;
  if (classe) noeud.className = classe;
  return noeud;
};
const nombres = (texte) => texte.split(",").filter(Boolean).map(Number);

const editeur = window.CodeMirror && CodeMirror.fromTextArea(zone, {
  mode: "lua", theme: "greffier", lineNumbers: true, matchBrackets: true, indentUnit: 2,
  gutters: ["essais", "CodeMirror-linenumbers"], lineWrapping: false,
  extraKeys: {
    // Tab leaves the editor, as everywhere else on the page.
    Tab: false, "Shift-Tab": false, "Ctrl-S": () => formulaire.requestSubmit(),
    "Ctrl-/": "toggleComment",
  },
});
if (editeur) editeur.getInputField().setAttribute("aria-label", "Texte Lua de la règle");

const lire = () => (editeur ? editeur.getValue() : zone.value);
const ecrire = (texte) => (editeur ? editeur.setValue(texte) : (zone.value = texte));
const aller = (ligne) => {
  if (editeur) {
    editeur.setCursor(ligne - 1, 0);
    editeur.scrollIntoView(null, 120);
    editeur.focus();
    return;
  }
  const debut = zone.value.split("\n").slice(0, ligne - 1).join("\n").length + (ligne > 1 ? 1 : 0);
  const fin = zone.value.indexOf("\n", debut);
  zone.focus();
  zone.setSelectionRange(debut, fin < 0 ? zone.value.length : fin);
};

// The margin: the lines that the essais run, and those that they do not.
const couvrir = (courent, manquent) => {
  if (!editeur) return;
  editeur.clearGutter("essais");
  const marquer = (lignes, classe, titre) => {
    for (const ligne of lignes) {
      const marque = element("span", "", "marge " + classe);
      marque.title = titre;
      editeur.setGutterMarker(ligne - 1, "essais", marque);
    }
  };
  marquer(courent, "court", "essayée");
  marquer(manquent, "manque", "aucun essai ne passe ici");
};

// The checks, under the line that they are about.
let sousLignes = [];
const noter = (liste) => {
  sousLignes.forEach((widget) => widget.clear());
  sousLignes = [];
  notes.replaceChildren();
  const erreurs = liste.filter((note) => note.erreur).length;
  controle.classList.toggle("faux", erreurs > 0);
  controle.textContent = liste.length === 0
    ? "La règle se charge ; rien à signaler."
    : `${erreurs} ${erreurs > 1 ? "erreurs" : "erreur"}, ${liste.length - erreurs} à regarder.`;
  for (const note of liste) {
    if (editeur && note.ligne && note.ligne <= editeur.lineCount()) {
      const texte = element("div", note.texte, "sous-ligne" + (note.erreur ? "" : " avis"));
      sousLignes.push(editeur.addLineWidget(note.ligne - 1, texte, { coverGutter: false }));
      continue;
    }
    const item = document.createElement("li");
    if (note.ligne) {
      const bouton = element("button", `ligne ${note.ligne}`);
      bouton.type = "button";
      bouton.addEventListener("click", () => aller(note.ligne));
      item.append(bouton, " : ");
    }
    item.append(note.texte);
    notes.append(item);
  }
};

let demande = 0;
const controler = async () => {
  const rang = ++demande;
  try {
    const resultat = await fetch(adresse + "/controle", {
      method: "POST", body: lire(), headers: { "Content-Type": "text/plain" },
    });
    if (rang === demande && resultat.ok) noter(await resultat.json());
  } catch {
    if (rang === demande) controle.textContent = "Le serveur ne répond plus ; le brouillon est gardé.";
  }
};

// What is typed is kept in the browser until it is saved.
let attente = 0;
const change = () => {
  const texte = lire();
  if (texte === depart) localStorage.removeItem(cle);
  else localStorage.setItem(cle, JSON.stringify({ base, depart, texte, date: Date.now() }));
  clearTimeout(attente);
  attente = setTimeout(controler, 60);
};
if (editeur) editeur.on("change", change);
else zone.addEventListener("input", change);

const brouillon = cadre.querySelector("[data-brouillon]");
const garde = JSON.parse(localStorage.getItem(cle) || "null");
if (garde && garde.texte !== depart) {
  const quand = new Date(garde.date).toLocaleString("fr-FR");
  brouillon.hidden = false;
  brouillon.append(`Un texte du ${quand} n'a pas été enregistré. `);
  const bouton = (mot, geste) => {
    const noeud = element("button", mot, "bouton");
    noeud.type = "button";
    noeud.addEventListener("click", () => {
      brouillon.hidden = true;
      geste();
    });
    brouillon.append(noeud, " ");
  };
  bouton("Le reprendre", () => {
    // The save is then refused if the file has changed since.
    base = garde.base;
    depart = garde.depart;
    ecrire(garde.texte);
    change();
  });
  bouton("L'oublier", () => localStorage.removeItem(cle));
}

const dire = (...noeuds) => reponse.replaceChildren(...noeuds);

const raconterEssais = (essais) => {
  const liste = document.querySelector("[data-cas] .cas");
  const bilan = document.querySelector("[data-bilan]");
  if (!essais || !liste) return "";
  const echecs = essais.cases.filter((cas) => cas.faute).length + essais.fautes.length;
  couvrir(essais.ran, essais.missing);
  liste.replaceChildren(...essais.cases.map((cas) => {
    const item = document.createElement("li");
    const etat = element("span", cas.faute ? "✕ échoué" : "✓ réussi",
      "etat " + (cas.faute ? "nullite" : "conforme"));
    item.append(etat, " ", element("b", cas.nom), " ", element("span", "→ " + cas.attendu, "doux"));
    if (cas.faute) item.append(" ", element("span", cas.faute, "doux"));
    return item;
  }));
  const texte = `${essais.cases.length} cas, ${echecs} ${echecs > 1 ? "échecs" : "échec"} ; `
    + `${essais.missing.length} ${essais.missing.length > 1 ? "lignes" : "ligne"} sans essai.`;
  bilan.textContent = texte;
  return texte;
};

const formulaire = cadre.querySelector("[data-enregistrer]");
formulaire.addEventListener("submit", async (evenement) => {
  evenement.preventDefault();
  const bouton = formulaire.querySelector(".principal");
  bouton.disabled = true;
  const code = lire();
  const champs = new URLSearchParams(new FormData(formulaire));
  champs.set("code", code);
  champs.set("base", base);
  champs.set("depart", depart);
  try {
    const resultat = await fetch(adresse, { method: "POST", body: champs });
    const dit = await resultat.json();
    if (resultat.ok) {
      base = dit.base;
      depart = code;
      localStorage.removeItem(cle);
      formulaire.elements.motif.value = "";
      const essais = raconterEssais(dit.essais);
      dire(element("p", `Enregistré, et en vigueur. Essais : ${essais}`));
      return;
    }
    if (resultat.status === 409) return refuser(dit);
    if (dit.notes.length) noter(dit.notes);
    dire(element("p", `Rien n'est enregistré : ${dit.refus}.`, "alerte"));
  } catch {
    dire(element("p", "Le serveur ne répond plus. Votre texte est gardé dans ce navigateur.",
      "alerte"));
  } finally {
    bouton.disabled = false;
  }
});

// Somebody saved meanwhile: what changed is shown, and both texts stay.
const refuser = (dit) => {
  const suite = element("button", "Enregistrer mon texte par-dessus", "bouton");
  suite.type = "button";
  suite.addEventListener("click", () => {
    base = dit.base;
    depart = dit.texte;
    formulaire.requestSubmit();
  });
  const autre = element("button", "Prendre l'autre texte", "bouton");
  autre.type = "button";
  autre.addEventListener("click", () => {
    base = dit.base;
    depart = dit.texte;
    ecrire(dit.texte);
    change();
    dire();
  });
  const actions = element("p", "", "actions");
  actions.append(suite, autre);
  dire(
    element("p", `Rien n'est enregistré : ${dit.refus}. Votre texte est intact. `
      + "Entre-temps, le fichier a changé ainsi :", "alerte"),
    element("pre", dit.differences.join("\n") || "(les mêmes lignes)"), actions);
};

cadre.querySelector("[data-impact]").addEventListener("click", async () => {
  dire(element("p", "…"));
  try {
    const resultat = await fetch(adresse + "/impact", {
      method: "POST", body: lire(), headers: { "Content-Type": "text/plain" },
    });
    const dit = await resultat.json();
    const combien = `${dit.changes.length} sur ${dit.actes} `
      + (dit.actes > 1 ? "actes changeraient de verdict." : "acte changerait de verdict.");
    const liste = document.createElement("ul");
    for (const change of dit.changes) {
      const item = document.createElement("li");
      const lien = element("a", change.nom);
      lien.href = "/actes/" + change.acte;
      item.append(lien, ` : ${change.avant} → ${change.apres}`);
      liste.append(item);
    }
    dire(element("p", combien), liste);
  } catch {
    dire(element("p", "L'effet n'a pas pu être calculé.", "alerte"));
  }
});

couvrir(nombres(cadre.dataset.courent), nombres(cadre.dataset.manquent));
if (Number(cadre.dataset.ligne) > 0) aller(Number(cadre.dataset.ligne));
controler();
