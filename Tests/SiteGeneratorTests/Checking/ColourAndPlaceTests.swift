import Testing

@testable import SiteGenerator

@Suite struct ColourAndPlaceTests {
  @Test func aButtonWithoutANameIsWorthALook() throws {
    let problem = try #require(Found.by(ColourAndPlace(), "Then:\n\n1. Press the green button on the right.").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (3, 14))
    #expect(
      problem.message == "\"green button\" tells where something is by its colour. Not everyone can see colour or position.")
    #expect(problem.suggestion == "Add the name: \"Press the green [its name] button on the right.\"")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    ("Click the link on the right.", "on the right"), ("Use the round icon to go back.", "round icon"),
    ("Fill in the box at the top of the page.", "at the top of the page"),
    ("The days are marked in red.", "marked in red"), ("Please fill in the form below.", "form below"),
    ("For times, see below.", "see below"),
    ("The steps listed above are free.", "listed above"), ("Choose a day from the menu on the left and save.", "on the left"),
    ("Tap the big button at the bottom of the screen.", "at the bottom of the screen"),
    ("Fields shown in red must be filled in.", "shown in red"),
    ("Select the blue text to hear it.", "blue text"), ("Please use the contact details below.", "details below"),
  ])
  func wordsThatOnlySomeCanFollowAreFound(body: String, words: String) {
    #expect(Found.by(ColourAndPlace(), body).map { $0.message.hasPrefix("\"\(words)\"") } == [true], "\(body)")
  }

  @Test(arguments: [
    "Press the green Join button.", "Press the green button called Join.", "Press the green “Join” button.",
    "Choose the red button marked Stop.",
    "There is too much red tape.", "The green belt is near.", "You have less than the limit, or below it a little.", "Above all, be kind.",
    "Do it right now.",
    "We are on the right track.", "He left the house.", "Ask for a Blue Badge.", "The Green Party spoke.", "The river is on the left.",
    "Park on the double yellow lines.", "It was below 16 degrees.", "Turn right at the lights, on the right is a shop.",
    "The people in the flat below are kind.",
    "You have the right to see it.", "What is left to do?", "She wore a red dress and sat in the box.", "The white paper sets it out.",
    "Black people and white people came.",
    "The ramp is on the right of the door.", "Use the top floor.", "Look at the green hills.", "The black box recorder was found.",
    "A round table talk",
    "We go over and above.", "Temperatures fell below zero.", "Buy a brown loaf and a green apple.", "The blue bus stops on the left.",
    "In the top right of the map of the town", "Look after yourself; you are in the right.",
  ])
  func otherSensesAreSilent(body: String) {
    #expect(Found.by(ColourAndPlace(), body) == [], "\(body)")
  }

  @Test func otherLanguagesAreNotRead() { #expect(Found.by(ColourAndPlace(), "Click the link on the right.", language: "cy") == []) }
}
