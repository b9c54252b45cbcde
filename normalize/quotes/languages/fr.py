"""French."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, particles, phrases, words

_STRONG = forms(
    {
        "e ent ait aient a èrent é ée és ant": """affirm déclar expliqu soulign ajout précis indiqu confi assur estim
        rappel observ not regrett dénonc critiqu argument insist murmur cri lanc raill ironis plaisant martel
        tempêt exclam étonn comment détaill témoign racont relat rapport confirm évoqu demand interrog
        répliqu rétorqu avanc avou analys résum signal annonc propos réclam exhort suppli jur chuchot
        proclam concéd admett souhait salu fustig pest grond soupir développ enchaîn clam lâch gliss
        justifi préconis formul twitt post recommand conseill questionn décrypt point nuanc déplor balay tranch""",
    }
) | words(
    """dit disent disait disaient dirent dite disant redit écrit écrivait écrivent écrivit écrivant répond répondait
    répondit répondent répondu répondant poursuit poursuivait poursuivit poursuivi poursuivent poursuivant conclut
    concluait conclu concluant prévient prévenait prévenu soutient soutenait soutenu promet promettait promis admet
    admettait admis reconnaît reconnait reconnaissait reconnu reprend reprenait repris sourit souriait rit riait
    souffle soufflait soufflé s'inquiète inquiète juge jugeait jugé jugeant espère espérait reproche reprochait
    reproché répète répétait répété précise considère considérait considéré suggère suggérait suggéré concède concédait
    préfère révèle révélait révélé complète complétait complété renchérit renchéri avertit averti garantit garanti
    réagit réagi réagissait définit défini décrit décrivait intervient intime lit lisait lit-on peste rappelle
    appelle appelait interpelle interpellé fait valoir savoir conteste contestait contesté démentit dément démenti
    exprime exprimait exprimé plaide plaidait plaidé défend défendait défendu invite invité encourage
    cite citait cité ordonne ordonné réplique étonne étonné étonnait réjouit réjoui félicite félicité
    désole agace défausse emporte énerve enthousiasme exclame exclamait exclamé alarme"""
)

_WEAK = words(
    """amuse agace émeut inquiète étonne félicite félicité défend défendait moque emporte parle parlait parlé qualifie qualifiait qualifié qualifiant appelle appelait veut voulait pense pensait
        croit croyait voit trouve trouvait livre évoque cite citait cité invite invité lit lisait pointe pointait pointé
        décrit décrivait présente définit demande fait faisait rêve craint craignait redoute mis avoir dénonce"""
)

LANGUAGE = Language(
    code="fr",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    particles=particles(
        """
        fait: observer part remarquer savoir valoir
        faisait: remarquer savoir valoir
        met mettait: avant garde
        """
    ),
    prepositional=phrases(
        """
        selon
        d' après
        d’ après
        pour citer
        aux yeux de
        de l' avis de
        de l’ avis de
        à en croire
        dixit
        suivant
        """
    ),
    nouns=words(
        """mots mot déclaration communiqué phrase message réponse question tweet lettre phrases formule constat propos
        explication commentaire avis argument conclusion citation appel titre slogan courriel post publication
        suivante suivants ceci termes"""
    ),
    pronouns=gendered(
        m="il lui celui-ci dernier",
        f="elle celle-ci dernière",
        p="ils elles on",
        writer="je nous j'",
        n="ce",
        relative="qui",
    ),
    enclitics=words("il elle ils elles on je nous ce"),
    elisions=words("l d qu j n s c m t jusqu lorsqu puisqu quelqu"),
    relatives=words("qui"),
    titles=gendered(
        m="""m. mm. monsieur général colonel saint mgr père frère roi prince pape cheikh imam""",
        f="mme mme. madame mlle mademoiselle sainte sœur reine princesse",
        either="me dr dr. docteur pr professeur maître",
    ),
    regal=words("roi reine prince princesse pape saint cheikh"),
    roles=words(
        """cinéaste réalisateur réalisatrice comédien comédienne romancier romancière magistrat magistrate élu élue édile septuagénaire
        sexagénaire quinquagénaire quadragénaire trentenaire retraité retraitée skieur skieuse nageur nageuse cycliste footballeur
        attaquant gardien défenseur sélectionneur champion championne boulanger boulangère agriculteur agricultrice physicien
        physicienne biologiste climatologue sociologue politologue dirigeant dirigeante patron patronne notaire prévenu prévenue
        président présidente ministre premier secrétaire sénateur sénatrice député députée maire adjoint adjointe
        préfet préfète gouverneur chancelier chancelière ambassadeur ambassadrice chef cheffe patron patronne directeur
        directrice responsable porte-parole fondateur fondatrice cofondateur avocat avocate procureur procureure juge
        magistrat magistrate policier gendarme commissaire expert experte économiste analyste chercheur chercheuse
        scientifique historien historienne sociologue politologue professeur professeure enseignant enseignante médecin
        docteur infirmier infirmière écrivain écrivaine auteur autrice auteure journaliste rédacteur rédactrice acteur
        actrice comédien comédienne réalisateur réalisatrice chanteur chanteuse musicien musicienne artiste entraîneur
        entraîneuse sélectionneur joueur joueuse capitaine attaquant gardien pilote coureur champion championne
        syndicaliste militant militante candidat candidate leader dirigeant dirigeante entrepreneur entrepreneuse
        agriculteur agricultrice habitant habitante voisin voisine témoin victime père mère fils fille frère sœur mari
        femme homme épouse époux roi reine prince princesse pape évêque cardinal prêtre imam rabbin source élu élue
        représentant représentante conseiller conseillère coordinateur coordinatrice locataire intéressé intéressée
        trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire étudiant étudiante élève employé employée"""
    ),
    female_ends=ends("ère trice euse cheffe présidente députée femme mère fille sœur avocate ienne"),
    determiners=words(
        "le la les l' un une des son sa ses leur leurs ce cet cette ces notre nos mon ma deux trois plusieurs"
    ),
    indefinite=words("un une des deux trois plusieurs"),
    prepositions=words(
        """de du des à au aux en dans sur sous avec sans pour par chez vers contre entre depuis pendant devant derrière
        après avant d' malgré parmi selon lors"""
    ),
    agents=words("de par d'"),
    infinitive=words("de à d' pour"),
    auxiliaries=words(
        "a ont avait avaient est était sont étaient ait aurait auraient eu été se s' me m' lui leur l' y en t ne n' n’ l’ s’"
    ),
    skip=words(
        """également aussi ensuite encore toujours alors ainsi déjà hier mardi mercredi jeudi vendredi samedi dimanche
        lundi récemment notamment enfin puis désormais immédiatement d'ailleurs pas bien même franchement plus tard"""
    ),
    adverb_ends=("ment",),
    conjunctions=words("et mais ou que qu' qu’ qui dont où quand lorsque si comme car donc tandis"),
    not_names=words(
        """le la les l un une des de du d ce cet cette ces il elle ils elles on je nous vous tu qui que quoi dont où
        quand comment pourquoi si comme mais ou et donc or ni car à au aux en dans sur sous avec sans pour par chez vers
        contre entre depuis pendant devant derrière après avant malgré parmi selon lors son sa ses leur leurs notre nos
        votre vos mon ma mes ton ta tes tout tous toute toutes même mêmes autre autres certains certaines plusieurs
        quelques aucun aucune chaque rien personne lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
        mars avril mai juin juillet août septembre octobre novembre décembre ainsi alors aussi enfin puis ensuite hier
        aujourd'hui demain ici là voilà voici c'est oui non merci bien très plus moins trop peu parallèlement
        d'après jusqu'à lorsque puisque parce dès face lire image photo vidéo mme m monsieur madame"""
    ),
    viewpoint=words("pour"),
    possessives=gendered(
        either="son sa ses",
    ),
    like=words("comme de"),
    name_links=words("de du des d' la le van von der ben bin el al di da della"),
    organisations=words(
        """université ministère institut agence association fédération syndicat conseil comité commission groupe société
        compagnie banque parti assemblée sénat gouvernement police préfecture mairie tribunal cour parquet fondation
        journal radio télévision presse"""
    ),
    abbreviations=words(
        "m mm mme mmes mlle dr pr me st ste av bd etc cf p art no n° j.-c a b c d e f g h i j k l n o q r s t u v w x y z"
    ),
    females=words("andrea nicole simone"),
    males=words("jean"),
    term_nouns=words(
        """film titre intitulé intitulée intitulés baptisé baptisée surnommé surnommée livre roman chanson album série
        émission dite dit dits dites appelé appelée nommé nommée pièce opération projet programme slogan journal
        magazine hebdomadaire quotidien titré terme expression mot label collectif"""
    ),
    finite_ends=ends("ait aient"),
    articles_gender=gendered(m="le", f="la", either="l'"),
    epithets=True,
    verb_first=True,
    dashes=True,
)
