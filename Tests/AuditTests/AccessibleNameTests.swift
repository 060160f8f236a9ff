import Testing

@testable import Audit

@Suite struct AccessibleNameTests {
  @Test(arguments: [
    ("<button id=x>Save</button>", "Save"),
    ("<button id=x> Save \n it </button>", "Save it"),
    ("<button id=x aria-label='Save all'>Save</button>", "Save all"),
    ("<button id=x aria-label='  '>Save</button>", "Save"),
    ("<button id=x aria-labelledby='a b'>?</button><i id=b>it</i><i id=a>Save</i>", "Save it"),
    ("<button id=x aria-labelledby='gone'>Save</button>", "Save"),
    ("<button id=x aria-labelledby='x y'>Delete</button><i id=y>the picnic</i>", "Delete the picnic"),
    ("<button id=x aria-labelledby=a>?</button><i id=a hidden>Hidden <b>words</b></i>", "Hidden words"),
    ("<button id=x><span hidden>No</span><span aria-hidden=true>No</span>Yes</button>", "Yes"),
    ("<button id=x title=Save><img alt='' src=a></button>", "Save"),
    ("<button id=x><img alt=Save src=a></button>", "Save"),
    ("<button id=x><img alt=Save role=presentation src=a></button>", ""),
    ("<button id=x>One<br>two</button>", "One two"),
    ("<button id=x><b>in</b>side</button>", "inside"),
    ("<button id=x><div>in</div>side</button>", "in side"),
    ("<img id=x alt='The lake' src=a>", "The lake"),
    ("<img id=x alt='' title=Lake src=a aria-describedby=b>", "Lake"),
    ("<img id=x src=a>", ""),
    ("<label for=x>Town</label><input id=x>", "Town"),
    ("<label>Town <input id=x></label>", "Town"),
    ("<label for=x>First</label><label for=x>second</label><input id=x>", "First second"),
    ("<label for=y>Town</label><input id=x>", ""),
    ("<input id=x placeholder=Town>", "Town"),
    ("<input id=x title=Town placeholder=Place>", "Town"),
    ("<input id=x type=submit>", "Submit"),
    ("<input id=x type=submit value=Go>", "Go"),
    ("<input id=x type=image alt=Go src=a>", "Go"),
    ("<label><input type=checkbox id=x> Every <select><option>week<option selected>month</select> or so</label>", "Every month or so"),
    ("<label><input type=checkbox id=x> For <input value=3> days</label>", "For 3 days"),
    ("<fieldset id=x><legend>Your <b>town</b></legend></fieldset>", "Your town"),
    ("<table id=x><caption>Costs</caption><tr><td>1</table>", "Costs"),
    ("<nav id=x aria-labelledby=a><h2 id=a>On this page</h2></nav>", "On this page"),
    ("<div id=x>Words</div>", ""),
    ("<a id=x href=a><svg><title>Home</title><path/></svg></a>", "Home"),
    ("<svg id=x role=img><title>One circle</title></svg>", "One circle"),
    ("<iframe id=x title=Map src=a></iframe>", "Map"),
    ("<details><summary id=x>More</summary>Words</details>", "More"),
    ("<a id=x href=a><span style='display: none'>No</span><span style='visibility:hidden'>No</span>Yes</a>", "Yes"),
    ("<table><tr><th id=x>Head &amp; tail<td>1</table>", "Head & tail"),
  ])
  func theNameIsWhatAScreenReaderSays(_ html: String, _ name: String) throws {
    let (page, element) = Samples.x(html)
    #expect(page.name(of: try #require(element)) == name)
  }

  @Test func namesThatReferToEachOtherComeToAnEnd() throws {
    let (page, element) = Samples.x("<a id=x href=a aria-labelledby=y>One</a><a id=y href=b aria-labelledby=x>Two</a>")
    #expect(page.name(of: try #require(element)) == "Two")
  }
}
