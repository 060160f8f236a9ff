import Testing

@testable import SiteGenerator

@Suite struct UnexplainedInitialsTests {
  @Test func initialsThatNobodyExplainsAreWorthALook() {
    let problems = Found.by(UnexplainedInitials(), "Ask your LA about DFG and CHC.\n\nThe DFG is a grant.")
    #expect(problems.map(\.level) == [.look, .look, .look])
    #expect(problems.map(\.place.column) == [10, 19, 27])
    #expect(problems[1].message == "We couldn't find what \"DFG\" stands for. Not everybody knows it.")
    #expect(
      problems[1].suggestion
        == "Write it in full the first time: \"Disabled Facilities Grant (DFG)\". Or add it once under `abbreviations` in site.yaml.")
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test(arguments: [
    ("My PAs came.", "PA"), ("My PA's hours", "PA"), ("The PA’s hours", "PA"), ("An XYZ group, and no more.", "XYZ"),
    ("(CHC) is hard.", "CHC"),
    ("The Zebra Yak Xerus club is old. ZYX is good.", "ZYX"),
  ])
  func theyAreFoundInPluralsToo(body: String, initials: String) {
    #expect(Found.by(UnexplainedInitials(), body).map { $0.message.contains("\"\(initials)\"") } == [true])
  }

  @Test func wordsOnThePageMakeTheExample() throws {
    let problem = try #require(Found.by(UnexplainedInitials(), "The ZYX met. The Zebra Yak Xerus club is old.").first)
    #expect(problem.suggestion.contains("\"Zebra Yak Xerus (ZYX)\""))
  }

  @Test(arguments: [
    "The Disabled Facilities Grant (DFG) helps. Ask for a DFG.", "The DFG (Disabled Facilities Grant) helps.", "The NHS, the BBC and UK TV",
    "DRE is in our list.", "<abbr title=\"Disabled Facilities Grant\">DFG</abbr> helps.", "DFG means Disabled Facilities Grant.",
    "DFG stands for a grant.",
    "Henry VIII and World War II", "Come to LS1 4AB or PE21 6NH.", "BS 7666 and ISO 9001 are standards", "The M62 and the A19",
    "I am OK at 10 AM.",
    "PLEASE BRING YOUR DFG FORM", "`DFG` is code", "https://example.org/DFG", "An A4 sheet in a PDF of 5 MB", "R (SH) v Norfolk",
    "Deaf people use BSL.",
    "NHS Continuing Healthcare, or CHC: Continuing Healthcare", "The Ministry of Silly Walks (MSW) and the MSW",
    "It is a DIY job in a CD shop.",
    "<span lang=\"cy\">GIG Cymru</span>", "> Their words: DFG", "Vitamin C and plan B",
  ])
  func whatIsExplainedOrKnownIsSilent(body: String) {
    let settings = Sample.settings { $0.abbreviations = ["DRE": "Disability-Related Expenditure"] }
    #expect(Found.by(UnexplainedInitials(), body, settings: settings) == [], "\(body)")
  }
}
