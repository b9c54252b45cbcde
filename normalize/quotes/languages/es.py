"""Spanish."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, phrases, words

_STRONG = forms(
    {
        "a an ó aron aba aban ado ando": """afirm explic señal agreg indic manifest declar coment asegur coment asever
        apunt destac subray recalc relat narr inform anunci critic denunci lament reclam pregunt contest replic espet
        zanj confes ironiz desliz rememor abund exclam grit murmur susurr bromea bautiz reiter remarc precis detall
        argument consider opin valor reflexion cuestion acus advirti alert aclar aconsej celebr confirm enfatiz
        especific garantiz insinu invit not observ orden pronostic proclam puntualiz razon record rechaz remat
        represent reproch resalt revel sentenci solicit suplic sostuv titul tuite twitte public post justific matiz
        inst exhort apostill respald cit enumer plante ahond aventur pronunci expres apel""",
        "e en ió ieron ía ían ido iendo": "respond añad admit admit escrib insist prosigu aduc discut recib promet debat",
    }
) | words(
    """dice dicen dijo dijeron decía decían dicho diciendo digo añade añaden añadió añadieron añadía añadido añadiendo
    escribe escribió escribía escrito sostiene sostuvo sostenía sostenido mantiene mantuvo concluye concluyó concluía
    concluido prosigue prosiguió continúa continuó continuaba sigue siguió advierte advirtió advertía advertido
    sugiere sugirió repite repitió pide pidió pedía reconoce reconoció reconocía reconocido expone expuso expresó
    propone propuso recuerda recordó recordaba cuenta contó contaba contado piensa pensó cree creía prometió
    rebate rebatió ruega rogó responde respondió arguye arguyó lee reza rezaba define definió desmiente desmintió
    interviene intervino asintió sonrió ríe rió juró predijo maldijo bromea bromeó bromeaba alega alegó tuiteó
    twitteó replica replicó niega negó afirma señala indica resume resumió resumía comparte compartió reitera plantea
    planteó enfatiza lamentó exige exigió exigía transmite transmitió dictaminó juzga juzgó prevé previó"""
)

_WEAK = words(
    """cuenta publica titula cree creía piensa pensó sigue siguió lee califica calificó calificaba llama llamó llamaba
        comparó compara describe describió define definió tilda tildó habla habló hablaba considera ve veía quiere quería
        cita citó nota notó espera esperaba promete ofrece ofreció pide busca buscaba denominó denomina tachó tacha
        celebra celebró deben han"""
)

LANGUAGE = Language(
    code="es",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    prepositional=phrases(
        """
        según
        a juicio de
        a juicio del
        en palabras de
        en palabras del
        de acuerdo con
        en opinión de
        en opinión del
        para citar a
        """
    ),
    nouns=words(
        """palabras frase mensaje comunicado declaración respuesta pregunta carta tuit texto titular lema cita comentario
        siguiente siguientes conclusión explicación argumento consigna nota"""
    ),
    pronouns=gendered(
        m="él este éste usted",
        f="ella ésta",
        p="ellos ellas",
        writer="yo nosotros",
        relative="quien que",
    ),
    relatives=words("que quien"),
    titles=gendered(
        m="""sr. señor don doctor rey príncipe papa monseñor padre fray licenciado ingeniero san""",
        f="sra. srta. señora doña dra. doctora reina princesa sor santa",
        either="dr. general coronel",
    ),
    regal=words("rey reina príncipe princesa papa san santa"),
    roles=words(
        """autoridad personero personera timonel persecutor persecutora uniformado uniformada efectivo legislador legisladora
        congresista oficialista opositor opositora militante funcionario funcionaria subsecretario subsecretaria
        viceministro viceministra exministra ex-ministro exgobernador intendente intendenta comunero comunera dirigenta
        estratega arquero arquera volante defensor defensora goleador mediocampista futbolista ariete zaguero timonel
        exfutbolista exjugador galeno facultativo facultativa docente catedrático catedrática rector rectora decano decana
        gerente gerenta empresaria comerciante campesino campesina poblador pobladora afectado afectada denunciante
        acusado acusada imputado imputada sospechoso sospechosa detenido detenida condenado condenada aludido aludida
        tenista futbolista ciclista piloto intérprete cineasta realizador realizadora novelista poeta arquitecto arquitecta pintor pintora
        guitarrista bailarín bailarina chef cocinero cocinera panadero panadera letrado letrada inspector inspectora sargento agente
        concejal concejala regidor regidora edil dirigenta parlamentario parlamentaria eurodiputado eurodiputada lideresa premier
        meteorólogo meteoróloga psicólogo psicóloga sociólogo socióloga politólogo politóloga astrónomo astrónoma biólogo bióloga
        químico química físico física ingenieros veterano veterana joven pontífice prelado párroco expresidenta exalcalde exalcaldesa
        empresaria ganadero ganadera maestro maestra estudiante alumno alumna conductor conductora presentador presentadora
        presidente presidenta expresidente vicepresidente vicepresidenta ministro ministra exministro secretario
        secretaria senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora canciller embajador
        embajadora jefe jefa director directora portavoz vocero vocera fundador fundadora abogado abogada fiscal juez
        jueza magistrado policía comisario comisaria experto experta economista analista investigador investigadora
        científico científica historiador historiadora profesor profesora médico médica doctor doctora enfermero
        enfermera escritor escritora autor autora periodista actor actriz cantante músico artista entrenador entrenadora
        técnico seleccionador jugador jugadora capitán delantero portero piloto corredor campeón campeona sindicalista
        activista candidato candidata líder dirigente empresario empresaria agricultor vecino vecina testigo víctima
        padre madre hijo hija hermano hermana marido esposa esposo mujer hombre rey reina príncipe princesa papa obispo
        cardenal sacerdote fuente representante consejero consejera coordinador coordinadora mandatario mandataria
        ingeniero ingeniera tetracampeón británico holandés mexicano argentino español alemán francés italiano
        titular responsable delegado delegada"""
    ),
    female_ends=ends(
        """ora triz esa ministra presidenta diputada abogada jefa madre hija hermana mujer esposa secretaria"""
    ),
    determiners=words(
        "el la los las lo un una unos unas su sus este esta estos estas ese esa aquel nuestro nuestra mi dos tres varios"
    ),
    indefinite=words("un una unos unas dos tres varios"),
    prepositions=words(
        "de del a al en con sin por para sobre bajo ante tras entre hacia hasta desde contra durante mediante según"
    ),
    agents=words("de del por"),
    infinitive=words("de a al para por"),
    auxiliaries=words("ha han había habían haber he se le les lo me nos fue era es son está están puede podía"),
    skip=words(
        "también además luego después entonces ayer hoy ya aún todavía siempre nunca así lunes martes miércoles jueves viernes sábado domingo no"
    ),
    adverb_ends=("mente",),
    conjunctions=words("y e o u pero que porque si cuando como mientras aunque donde pues sino"),
    not_names=words(
        """el la los las lo un una unos unas de del a al en con sin por para sobre bajo ante tras entre hacia hasta desde
        contra durante mediante según y e o u pero que porque si cuando como mientras aunque donde pues sino su sus este
        esta estos estas ese esa esos esas aquel aquella él ella ellos ellas yo tú usted nosotros qué quién cómo cuándo
        dónde no sí ya también tampoco además luego después entonces ayer hoy mañana ahora aquí allí así más menos muy
        todo todos toda todas otro otros otra otras algunos algunas cada nada nadie lunes martes miércoles jueves
        viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        asimismo finalmente sin embargo tal quizá quizás ni solo sólo curiosamente pocas horas fue es era son"""
    ),
    viewpoint=words("para"),
    possessives=gendered(
        either="su sus",
    ),
    like=words("como de"),
    name_links=words("de del la las los y van von der bin ben al el da do dos di"),
    organisations=words(
        """universidad ministerio instituto agencia asociación federación sindicato consejo comité comisión grupo empresa
        compañía banco partido congreso senado gobierno policía ayuntamiento tribunal corte fiscalía fundación diario
        radio televisión prensa bull racing"""
    ),
    abbreviations=words(
        "sr sra srta dr dra d dña ud uds etc av c n núm pág p.ej ee.uu a b e f g h i j k l m o p q r s t u v w x y z"
    ),
    term_nouns=words(
        """película filme titulado titulada libro novela canción disco álbum serie programa llamado llamada llamados
        denominado denominada apodado apodada apodo obra operación proyecto lema revista diario periódico término
        expresión palabra bautizado bautizada conocido conocida"""
    ),
    finite_ends=ends("ó aron ieron aba aban"),
    articles_gender=gendered(m="el", f="la"),
    things=words(
        """informe estudio documento ley sentencia auto acta artículo reportaje diario periódico medio publicación investigación encuesta norma cuenta sitio portal canal web página texto
        ciudad club equipo río calle plaza avenida estadio barrio municipio provincia región estado país isla montaña hospital colegio instituto teatro museo premio torneo copa liga marca tienda cadena plataforma red aerolínea caso ley plan huracán buque barco avión parque monte hotel restaurante banda grupo dúo gran nuevo nueva mejor primer primera"""
    ),
    epithets=True,
    verb_first=True,
    drops_subject=True,
    dashes=True,
)
