extension SpokenLanguage {
  static let polishStrong = """
    jest są nie się że był była było były będzie będą oraz lub albo jak jako czy który która które których którzy przez przed dla tylko może
    można być mieć mam masz mamy mają jeśli jeżeli gdy kiedy gdzie dlaczego ponieważ także również już jeszcze teraz dzisiaj dziś jutro dzień
    dobry dobrze dziękuję dziękujemy proszę witamy cześć pomoc pomocy pomoże opieka opieki opiekę zdrowia osoby osób osobom niepełnosprawnych
    niepełnosprawne niepełnosprawny niepełnosprawnością grupy grupę informacje informacji więcej strony stronie płatności bezpośrednie nasz nasza
    nasze naszej wasz twój twoje swoje jego jej nam wam ona ono oni pani tego tej tym tych ten bardzo wszystko wszyscy wszystkich każdy każda
    żeby aby więc ale pod nad między bez podczas spotkanie spotkania rodzina dzieci praca pracy prawo prawa języku polsku chcesz
    kto zapraszamy zapraszam prosimy spotykamy czwartek wtorek piątek sobota niedziela rano wieczorem godzinie godziny miejsce znaleźć rodziny
    opiekun opiekuna wsparcie wsparcia potrzeb potrzeby potrzebujesz możesz możemy mogę poprosić nowa nowy nowe nową przychodzi razem zawsze
    nigdy trzeba mieszkam domu lekarz szpital pytania
    """
  static let polishWeak = "w z i na po do od o u a to ta te on co tak za ich im was nas dla pan ty my by"

  static let romanianStrong = """
    și şi este sunt că pentru din în care fost avem aveți aveţi poate puteți puteţi trebuie dacă când unde foarte toate toți toţi acest această
    acestea aceste acesta aici acolo acum astăzi mâine bună ziua mulțumesc mulţumesc mulțumim vă rugăm ați aţi venit ajutor îngrijire îngrijirii
    sănătate persoane persoanele dizabilități dizabilităţi grupul grupuri informații informaţii  scrisoare plăți plăţi directe noastră
    nostru noștri voastră dumneavoastră prin după până despre între fără către oameni oamenii suntem sunteți într dintr ale cea cel cei cele
    lui lor limba română dumneata fiecare oricine fac faceți doriți dori aflați contactați întâlnire familia copii drepturi muncă
    multe lumea afla cineva nimic veniți întrebări sprijin sprijinul nevoie nevoi vorbim vorbesc luni marți miercuri joi vineri sâmbătă duminică
    """
  static let romanianWeak = "nu la cu pe de un o sau dar fi am are cum mai a ai au se le te sa ce e bine"

  static let portugueseStrong = """
    não são está estão você vocês nós eles elas que uma pelo pela pelos pelas muito muita muitos muitas também quando onde porque seu sua seus
    suas nosso nossa nossos nossas isso isto aqui hoje amanhã obrigado obrigada ajuda cuidados saúde pessoas deficiência deficientes grupo grupos
    informações informação página pagamentos diretos reunião fazer tem têm pode podem deve até já ainda depois sobre entre sem desde todos todas
    mesmo como mais quem qual quais às aos ao à nas numa num esta este estas estes essa esse bem vindo vindos vindas precisa precisar falar
    família crianças direitos trabalho noite dia tarde boa bom por favor ser estar foi eram há feira feiras quintas encontramos dinheiro semana
    juntos ninguém alguém apoio necessidades venha venham perguntas cuidador
    """
  static let portugueseWeak =
    "é o a os as de do da dos das no na nos em e com para por se um ser foi bom dia boa tarde favor bem este come ao"

  static let spanishStrong = """
    que los las una está están estamos fue fueron pero más muy también cuando donde dónde porque como nuestro nuestra nuestros nuestras esta estos
    estas esto eso aquí allí hoy buenos días tardes noches bienvenido bienvenidos bienvenida bienvenidas ayuda cuidado cuidados salud personas
    discapacidad discapacitadas discapacitados grupo grupos información página pagos directos reunión hacer tener tiene tienen puede pueden debe
    todavía después sobre entre desde todos todas mismo usted ustedes nosotros ellos ellas quién cómo qué cuál hay ser soy eres somos necesita
    necesitas hablar familia niños derechos trabajo lunes martes miércoles jueves viernes sábado domingo nos les le lo al este esa ese
    reunimos hablamos podemos queremos nueva nuevo dinero semana año años juntos siempre nunca nadie vengan encontrar preguntas apoyo necesidades
    cuidador
    """
  static let spanishWeak =
    "de del la el en y a con por para se su sus es son no un sin ya lo le les al favor hola gracias mañana hasta ser nos este mi tu si"

  static let italianStrong = """
    che sono gli delle della dello degli nel nella nelle negli dal dalla alla alle allo agli sul sulla una anche quando dove perché più molto molti
    molte questo questa questi queste quello quella qui oggi domani buongiorno buonasera prego benvenuto benvenuti benvenute benvenuta aiuto
    persone disabili disabilità gruppo gruppi informazioni pagina lettera pagamenti diretti riunione fare avere hanno può possono deve fino già
    ancora dopo senza ogni tutte stesso voi noi loro nostro nostra nostri vostro siamo siete abbiamo avete essere era erano quale quali chi cosa
    famiglia bambini diritti lavoro puoi vuoi parlare scrivere leggere bisogno nostre suo sua suoi dei ai dai
    incontriamo incontri potete possiamo vogliamo posso chiedere trovare nuova nuovo altre altri vostra lunedì martedì mercoledì giovedì venerdì
    domenica settimana mattina insieme nessuno assistenza soldi aiutare venite
    """
  static let italianWeak =
    "è e di da a il lo la le i un non con per ma come in su tra fra ha ho al del si se ci mi ti prima tutti grazie ciao era chi dei ai"
}

extension SpokenLanguage {
  /// Small letters; a word of two languages stands in both lists.
  var strongWords: String {
    switch self {
    case .welsh: Self.welshStrong
    case .irish: Self.irishStrong
    case .gaelic: Self.gaelicStrong
    case .polish: Self.polishStrong
    case .romanian: Self.romanianStrong
    case .portuguese: Self.portugueseStrong
    case .spanish: Self.spanishStrong
    case .italian: Self.italianStrong
    }
  }

  var weakWords: String {
    switch self {
    case .welsh: Self.welshWeak
    case .irish: Self.irishWeak
    case .gaelic: Self.gaelicWeak
    case .polish: Self.polishWeak
    case .romanian: Self.romanianWeak
    case .portuguese: Self.portugueseWeak
    case .spanish: Self.spanishWeak
    case .italian: Self.italianWeak
    }
  }
}
