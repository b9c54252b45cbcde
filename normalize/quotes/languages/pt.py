"""Portuguese."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, phrases, words

_STRONG = forms(
    {
        "a am ou aram ava avam ado ando": """afirm explic declar coment acrescent ressalt destac salient sublinh apont relat
        inform anunci critic denunci lament reclam pergunt indag exclam grit murmur sussurr brinc reiter detalh argument
        consider avali opin question acus alert aconselh celebr confirm enfatiz especific garant insinu convid not observ
        orden proclam record rejeit reprov revel solicit suplic twitt tuit public post justific frisou fris ponder
        complet continu assegur adiant confess resum ironiz desabaf rebat alerta contest cit analis narr cont
        salient esclarec lembr vaticin apel cobr""",
        "e em eu eram ia iam ido endo": "respond defend reconhec esclarec escrev promet argu esclarec admit insist repet",
    }
) | words(
    """diz dizem disse disseram dizia diziam dito dizendo escreve escreveu escreveram escrito admite admitiu admitia
    admitido insiste insistiu insistia repete repetiu repetia conclui concluiu concluía concluído prossegue prosseguiu
    sugere sugeriu pede pediu pedia propõe propôs expõe expôs mantém manteve sustenta sustentou sustentava adverte
    advertiu garante garantiu garantia defende defendeu defendia reage reagiu rebate rebateu rebatia refere referiu
    frisa frisou intervém interveio interrompe interrompeu discorda discordou exige exigiu prevê previu prometeu
    resume resumiu corrige corrigiu desmente desmentiu nega negou ri riu sorriu lê lia pensa pensou jura jurou"""
)

_WEAK = words(
    """lê lia pensa pensou conta contou cita citou nota notou publica publicou continua classifica classificou
        chama chamou chamava descreve descreveu define definiu considera fala falou falava vê via quer queria acredita
        acreditava espera esperava compara comparou celebra oferece tachou"""
)

LANGUAGE = Language(
    code="pt",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    prepositional=phrases(
        """
        segundo
        conforme
        de acordo com
        nas palavras de
        nas palavras do
        nas palavras da
        na opinião de
        na opinião do
        na opinião da
        """
    ),
    nouns=words(
        """palavras frase mensagem comunicado declaração resposta pergunta carta tuíte texto lema citação comentário
        seguinte seguintes conclusão explicação argumento nota publicação"""
    ),
    pronouns=gendered(
        m="ele este",
        f="ela esta",
        p="eles elas",
        writer="eu nós",
        relative="quem que",
    ),
    relatives=words("que quem"),
    titles=gendered(
        m="sr. senhor dom dr. doutor rei príncipe papa padre frei são",
        f="sra. senhora dona dra. doutora rainha princesa santa",
        either="general coronel prof. eng.",
    ),
    regal=words("rei rainha príncipe princesa papa são santa"),
    roles=words(
        """governante cineasta realizador realizadora investigador investigadora bastonário bastonária parlamentar dirigente pesquisador
        pesquisadora biólogo bióloga meteorologista sociólogo socióloga romancista arquiteto arquiteta cozinheiro cozinheira padeiro
        padeira lavrador lavradora produtor produtora
        presidente presidenta ex-presidente vice-presidente primeiro-ministro ministro ministra ex-ministro secretário
        secretária senador senadora deputado deputada prefeito prefeita governador governadora chanceler embaixador
        embaixadora chefe diretor diretora porta-voz fundador fundadora advogado advogada promotor promotora procurador
        procuradora juiz juíza delegado delegada policial comissário especialista economista analista pesquisador
        pesquisadora investigador investigadora cientista historiador historiadora professor professora médico médica
        enfermeiro enfermeira escritor escritora autor autora jornalista ator atriz cantor cantora músico artista
        treinador treinadora técnico selecionador jogador jogadora capitão atacante goleiro guarda-redes piloto campeão
        campeã sindicalista ativista candidato candidata líder dirigente empresário empresária agricultor morador
        moradora vizinho vizinha testemunha vítima pai mãe filho filha irmão irmã marido esposa mulher homem rei rainha
        príncipe princesa papa bispo cardeal padre fonte representante conselheiro coordenador coordenadora gerente
        autarca vereador vereadora engenheiro engenheira biólogo bióloga estudante aluno aluna"""
    ),
    female_ends=ends(
        """ora triz ministra presidenta deputada advogada mãe filha irmã mulher esposa secretária senadora"""
    ),
    determiners=words(
        "o a os as um uma uns umas seu sua seus suas este esta esse essa aquele aquela nosso nossa meu minha dois duas três vários"
    ),
    indefinite=words("um uma uns umas dois duas três vários"),
    prepositions=words(
        """de do da dos das em no na nos nas a ao à aos às com sem por pelo pela pelos pelas para sobre sob ante após
        entre até desde contra durante segundo"""
    ),
    agents=words("de do da por pelo pela"),
    infinitive=words("de a ao para por"),
    auxiliaries=words("tem têm tinha tinham foi era é são está estão se lhe lhes me nos havia pode podia vai"),
    skip=words(
        "também ainda depois então ontem hoje já sempre nunca assim segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo não"
    ),
    adverb_ends=("mente",),
    conjunctions=words("e ou mas que porque se quando como enquanto embora onde pois"),
    not_names=words(
        """o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com sem por pelo pela para sobre sob
        ante após entre até desde contra durante segundo e ou mas que porque se quando como enquanto embora onde pois seu
        sua seus suas este esta estes estas esse essa esses essas aquele aquela isso isto aquilo ele ela eles elas eu nós
        você vocês quem qual quais não sim já também ainda depois então ontem hoje amanhã agora aqui ali assim mais menos
        muito todo todos toda todas outro outros outra outras alguns algumas cada nada ninguém segunda terça quarta quinta
        sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        além apesar conforme porém contudo entretanto só apenas foi é era são"""
    ),
    viewpoint=words("para"),
    possessives=gendered(
        either="seu sua",
    ),
    like=words("como de"),
    name_links=words("de do da dos das e van von der bin ben al el di"),
    organisations=words(
        """universidade ministério instituto agência associação federação sindicato conselho comitê comissão grupo empresa
        companhia banco partido congresso senado câmara governo polícia prefeitura tribunal fundação jornal rádio
        televisão imprensa"""
    ),
    abbreviations=words("sr sra dr dra d prof eng etc av n pág p.ex exmo b c f g h i j k l m o q r s t u v w x y z"),
    term_nouns=words(
        """filme intitulado intitulada livro romance música canção disco álbum série programa chamado chamada chamados
        denominado denominada apelidado apelidada apelido obra operação projeto lema revista jornal termo expressão
        palavra batizado batizada conhecido conhecida"""
    ),
    finite_ends=ends("ou aram eram iram ava avam"),
    articles_gender=gendered(m="o", f="a"),
    things=words(
        """relatório estudo documento sentença ata artigo reportagem diário jornal publicação investigação pesquisa norma conta site portal canal página texto
        cidade clube equipa time rio rua praça avenida estádio bairro município província região estado país ilha hospital colégio teatro museu prémio prêmio torneio taça copa liga marca loja rede plataforma caso lei plano furacão navio parque hotel restaurante banda dupla grande novo nova melhor primeiro primeira"""
    ),
    epithets=True,
    verb_first=True,
    drops_subject=True,
    dashes=True,
)
