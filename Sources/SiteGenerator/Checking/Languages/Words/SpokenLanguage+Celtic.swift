extension SpokenLanguage {
  static let welshStrong = """
    â oes gennych gennym gennyf
    croeso diolch fawr prynhawn noswaith hwyl shwmae mae maen mae'n mae'r roedd oedd bydd byddwn byddwch byddant yw ydy ydyw ydw ydych ydym dyma
    dyna hwn hyn pob bawb pawb eich ein fy ddim oherwydd gyda gydag gan dros drwy trwy wrth cyn ôl i'r i'n i'w o'r o'n a'r a'n â'r yn yng ynghylch
    yma yno nawr heddiw yfory neu hefyd iawn mawr newydd cyntaf gallwch gallwn gallu gall cael cewch cysylltwch cysylltu ewch dewch mynd gwneud
    gwaith gweithio byw pobl bobl anabl anabledd gofal iechyd cymorth cefnogaeth gwasanaeth gwasanaethau llywodraeth cymraeg gymraeg saesneg
    grŵp grwpiau lleol cyfarfod cyfarfodydd taliadau taliad uniongyrchol llythyr llythyrau tudalen gwefan rhagor gwybodaeth amdanom amdanoch
    hawliau plant teulu teuluoedd dydd gwener sadwrn mis blwyddyn flwyddyn nadolig llawen ynglŷn os ond nid nad fel sy'n sydd
    fod bod beth pwy pryd sut pam ble faint llawer mwy llai gwell dim'n angen eisiau hoffi hoffem hoffech helpu siarad ysgrifennu darllen
    chroeso groeso cynnes gynnes cwrdd gwrdd gyfarfod chyfarfod wythnos gymorth chymorth gofalwr gofalwyr asesiad anghenion neuadd llyfrgell
    gofyn ofyn cwestiwn cwestiynau rhedeg rhwydwaith
    cymuned cymunedol chi'n dw ti'n ni'n rydyn rydym rydw rydych dych maent hynny hwnnw honno hon holl unrhyw ymuno ymunwch ebost ffôn ffoniwch
    """
  static let welshWeak =
    "y yr a ac o i ar am at un os na nac ni da er bore nos ei eu dy mai chi ti bob bach dod ond heb hyd dim pan ym sul iau llun"

  static let irishStrong = """
    agus tá bhí níl nach raibh beidh fáilte romhat romhaibh conas atá slán gaeilge éireann daoine duine dúinn daoibh againn agaibh acu orainn
    orthu leis leat linn libh leo liom chun chuig faoi ón dár gach eile nuair óna idir roimh cé cad cén cathain freisin anseo ansin inniu amárach
    inné maidin oíche tráthnóna míle buíochas cúnamh cúram sláinte seirbhís seirbhísí eolas oifig rialtas litir leathanach suíomh gréasáin grúpa
    grúpaí áitiúil míchumas míchumais cruinniú íocaíochtaí díreacha muid siad bhfuil dhéanamh déanamh atáimid táimid tagann maith mhaith féidir
    chéile buailimid aoine luain máirt céadaoin déardaoin táille cabhair chabhair airgead airgid isteach amach measúnú cúramóir cúramóirí
    teagmháil breis níos mó seo leo bheith ina ár bhur uaireanta éigin cuid gcuid rudaí pobal teaghlach páistí cearta labhair scríobh léigh duit
    """
  static let irishWeak = "an na a ag ar as is le mo do go ní ó i de den don é í iad sé sí tú mé sibh sin dia baile trí má lá bliain"

  static let gaelicStrong = """
    agus tha bha chan eil robh bidh bhios seo fàilte ceud mìle taing tapadh leibh leinn leat ciamar madainn mhath feasgar oidhche gàidhlig
    dhaoine daoine againn agaibh aca oirnn leis dhuinn dhuibh dhomh airson anns cuideachd diugh màireach dè cò càite cuin carson nuair gus bhon
    dhan ris rithe bho eadar thar aig cùram seirbheis seirbheisean fiosrachadh oifis riaghaltas litir duilleag làrach lìn buidheann buidhnean
    ionadail ciorramach ciorram coinneamh coinneamhan pàighidhean dìreach latha bliadhna feumaidh faodaidh urrainn dhut sibhse sinne iomadh
    dihaoine diluain dimàirt diciadain diardaoin coinneachadh iarraidh airgead chuideachadh taigh
    barrachd tuilleadh coimhearsnachd teaghlach clann còraichean sgrìobh leugh cuir fios slàinte chun gach eile  dhen fhèin chaidh
    """
  static let gaelicWeak = "an na a am ar is le mo do gu ag ann e i iad mi thu sinn sibh sin air math mar ron às nan nam"
}
