// What the pages do besides links and forms. Nothing here makes HTML of text: only text nodes.
"use strict";

const annonce = (texte) => {
  const place = document.getElementById("annonce");
  if (place) place.textContent = texte;
};

// The name of who works here, once given, stands in every form.
for (const champ of document.querySelectorAll("[data-auteur]")) {
  if (!champ.value) champ.value = localStorage.getItem("greffier:auteur") || "";
  champ.addEventListener("change", () => localStorage.setItem("greffier:auteur", champ.value));
}

// Documents dropped or chosen: sent one by one, and followed while they are read.
const depot = document.querySelector("[data-depot]");
if (depot) {
  const cadre = depot.querySelector("[data-avancement]");
  const barre = cadre.querySelector("progress");
  const compte = cadre.querySelector("[data-compte]");
  const erreurs = cadre.querySelector("[data-erreurs]");
  const limite = 32 * 1024 * 1024;

  const dire = (texte) => {
    const ligne = document.createElement("li");
    ligne.textContent = texte;
    erreurs.append(ligne);
  };

  const attendre = (millisecondes) => new Promise((fait) => setTimeout(fait, millisecondes));

  const suivre = async (numero, avance) => {
    for (;;) {
      const reponse = await fetch("/actes/import/" + numero);
      if (!reponse.ok) throw new Error("l'import n'est plus suivi");
      const etat = await reponse.json();
      avance(etat);
      if (etat.fini) return etat;
      await attendre(250);
    }
  };

  const importer = async (fichiers) => {
    if (fichiers.length === 0) return;
    cadre.hidden = false;
    erreurs.replaceChildren();
    let ajoutes = 0;
    let connus = 0;
    for (const [rang, fichier] of fichiers.entries()) {
      const nom = fichier.webkitRelativePath || fichier.name;
      const dit = (part, suite) => {
        barre.value = (rang + part) / fichiers.length;
        compte.textContent = `${rang + 1} sur ${fichiers.length} : ${nom}${suite}`;
      };
      dit(0, "");
      if (fichier.size > limite) {
        dire(`${nom} : plus de 32 Mo`);
        continue;
      }
      try {
        const reponse = await fetch("/actes/import?nom=" + encodeURIComponent(nom), {
          method: "POST", body: fichier, headers: { "Content-Type": "application/octet-stream" },
        });
        if (!reponse.ok) throw new Error("refusé par le serveur");
        const fin = await suivre(await reponse.json(), (etat) => {
          const total = etat.total || etat.lus + 1;
          dit(etat.lus / total, total > 1 ? ` (${etat.lus} sur ${total})` : "");
        });
        ajoutes += fin.ajoutes;
        connus += fin.connus;
        fin.erreurs.forEach(dire);
      } catch (erreur) {
        dire(`${nom} : ${erreur.message}`);
      }
    }
    barre.value = 1;
    const mots = ajoutes > 1 ? "actes ajoutés" : "acte ajouté";
    compte.textContent = `${ajoutes} ${mots}` + (connus ? `, ${connus} déjà là` : "") + ".";
    if (erreurs.children.length === 0) location.assign("/actes");
  };

  for (const champ of depot.querySelectorAll("input[type=file]")) {
    champ.addEventListener("change", () => importer([...champ.files]));
  }
  const arreter = (evenement) => evenement.preventDefault();
  for (const nom of ["dragenter", "dragover"]) {
    document.addEventListener(nom, (evenement) => {
      arreter(evenement);
      depot.classList.add("survol");
    });
  }
  for (const nom of ["dragleave", "drop"]) {
    document.addEventListener(nom, (evenement) => {
      arreter(evenement);
      depot.classList.remove("survol");
    });
  }

  // A folder that is dropped gives its files, those of its folders among them.
  const deplier = async (entree) => {
    if (entree.isFile) {
      return [await new Promise((fait, rate) => entree.file(fait, rate))];
    }
    const lecteur = entree.createReader();
    const fichiers = [];
    for (;;) {
      const lot = await new Promise((fait, rate) => lecteur.readEntries(fait, rate));
      if (lot.length === 0) return fichiers;
      for (const enfant of lot) fichiers.push(...(await deplier(enfant)));
    }
  };
  document.addEventListener("drop", async (evenement) => {
    const entrees = [...evenement.dataTransfer.items]
      .map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    const fichiers = [];
    for (const entree of entrees) fichiers.push(...(await deplier(entree)));
    importer(fichiers);
  });
}

// An explanation is asked for when it is first opened, and stands in its place.
for (const detail of document.querySelectorAll("details[data-source]")) {
  detail.addEventListener("toggle", async () => {
    if (!detail.open || detail.dataset.lu) return;
    detail.dataset.lu = "oui";
    const place = detail.querySelector(".reponse");
    place.textContent = "…";
    try {
      const reponse = await fetch(detail.dataset.source + "?fragment=1");
      if (!reponse.ok) throw new Error();
      const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
      place.replaceChildren(...page.body.childNodes);
      annonce("Explication affichée.");
    } catch {
      delete detail.dataset.lu;
      place.textContent = "L'explication n'a pas pu être lue.";
    }
  });
}

// What an address points at is opened, shown and given the focus.
const montrer = () => {
  const nom = decodeURIComponent(location.hash.slice(1));
  const cible = nom && document.getElementById(nom);
  if (!cible) return;
  for (let place = cible; place; place = place.parentElement) {
    if (place.tagName === "DETAILS") place.open = true;
  }
  if (cible.matches("mark, .constat, .faits li")) {
    if (!cible.hasAttribute("tabindex")) cible.setAttribute("tabindex", "-1");
    cible.focus({ preventScroll: true });
  }
  cible.scrollIntoView({ block: cible.matches("mark") ? "center" : "start" });
};
addEventListener("hashchange", montrer);
montrer();

// Lists that are long are searched as one types.
for (const champ of document.querySelectorAll("[data-cherche]")) {
  const plie = (texte) => texte.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const lignes = [...document.querySelectorAll(champ.dataset.cherche + " li")];
  const textes = lignes.map((ligne) => plie(ligne.textContent));
  champ.addEventListener("input", () => {
    const mots = plie(champ.value).split(/\s+/).filter(Boolean);
    let nombre = 0;
    lignes.forEach((ligne, rang) => {
      ligne.hidden = !mots.every((mot) => textes[rang].includes(mot));
      if (!ligne.hidden) nombre += 1;
    });
    for (const theme of document.querySelectorAll(champ.dataset.cherche + " section")) {
      theme.hidden = !theme.querySelector("li:not([hidden])");
    }
    annonce(nombre > 1 ? `${nombre} réponses` : `${nombre} réponse`);
  });
}

for (const bouton of document.querySelectorAll("[data-imprimer]")) {
  bouton.addEventListener("click", () => print());
}
