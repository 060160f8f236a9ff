extension LanguageWords {
  /// The most common words of English: none of another language reaches across one.
  static let englishWords = """
    the be is are was were been being am to of and a an in that have has had having it its it's for not on with he she they we you i me him her
    them us my your his our their this these those at by from or as but if so what who which when where why how all each every some any no nor
    one two three four five six seven eight nine ten first last more most much many few less least other another such own same than then there here
    now today tomorrow yesterday just only also very too even still again ever never always often about after before into over under up down out off
    through between during without within against because while until since though although whether will would can could should may might must shall
    do does did done doing don't doesn't didn't can't won't isn't aren't wasn't i'm i've you're we're they're we've let let's make makes made making
    get gets got go goes going went gone come comes came take takes took taken give gives gave given say says said see sees saw seen know knows knew
    think thinks thought want wants wanted need needs needed use uses used using find finds found ask asks asked tell tells told work works worked
    call calls called try tries tried feel feels felt become leave left put keep keeps kept begin began help helps helped show shows showed hear heard
    play run move live lives lived believe hold bring brings brought happen write writes wrote written read reads sit stand lose pay pays paid meet
    meets met include set learn learned change lead understand watch follow stop speak spoke spoken talk talks talked open walk win offer remember
    love consider appear buy wait serve die send sent expect build stay fall cut reach people person man woman men women child children family group
    groups friend friends day days week weeks month months year years time times way ways thing things life world school house home place places part
    parts number numbers name names word words page pages letter letters money care support local new good great little old big long small large high
    right different next early young important public able free full sure clear easy hard kind best better own back well really please thank thanks
    welcome member members everyone someone anyone nobody something anything nothing everything around away near far together both either neither
    language languages english welsh irish gaelic polish spanish meaning means mean sign signs street town city council office health service services
    like liked likes look looks looked called saying sang sing song songs shouted wrote greeted answered replied word phrase title
    """
}
