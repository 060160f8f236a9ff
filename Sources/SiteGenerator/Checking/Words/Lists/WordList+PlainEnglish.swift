extension WordList {
  /// Office words that good plain writers hardly use. Words with a plain meaning of their own (`help`, `address`, `state`, `term`) are not here.
  static let plainEnglishWords = """
    utilise, utilize: use
    utilises, utilizes: uses
    utilised, utilized: used
    utilising, utilizing: using
    utilisation, utilization, the utilisation of, the utilization of: use
    facilitate the utilisation of, facilitate the use of: use
    in order to facilitate the utilisation of: to use
    in order to, so as to, with a view to: to
    in order that: so that
    facilitate: help
    facilitates: helps
    facilitated: helped
    facilitating: helping
    commence: start
    commences: starts
    commenced: started
    commencing: starting
    commencement: start
    terminate: end
    terminates: ends
    terminated: ended
    terminating: ending
    prior to: before
    subsequent to, subsequently: after, or later
    in the event of, in the event that: if
    in the absence of: without
    in respect of, with regard to, with respect to, in regard to, in relation to, in connection with, pertaining to, appertaining to: about
    as regards, with reference to: about
    concerning the: about the
    in accordance with, in line with the requirements of, pursuant to: as … says, or under
    notwithstanding: even though
    due to the fact that, owing to the fact that, in view of the fact that, in light of the fact that, on the grounds that: because
    despite the fact that, in spite of the fact that: although
    at this moment in time, at the present time, at the current time, at this point in time: now
    at that point in time: then
    for the purpose of, for the purposes of: to, or for
    for the duration of: during
    on a regular basis: often, or regularly
    on a daily basis: every day
    on a weekly basis: every week
    on a monthly basis: every month
    on an annual basis, per annum: a year
    in excess of: more than
    in the near future, in due course: soon
    in the vicinity of: near
    in conjunction with: with
    in lieu of: instead of
    in addition to the above: also
    in terms of: about, or leave it out
    by means of, by virtue of: by
    with effect from: from
    with immediate effect, forthwith: now
    until such time as: until
    a large number of, a significant number of, numerous, a multitude of: many
    the majority of, the vast majority of: most
    has the ability to, have the ability to, has the capacity to, have the capacity to: can
    is required to, are required to, it is necessary to, it is essential to: must
    is in receipt of, are in receipt of, in receipt of: get, or gets
    give consideration to: think about
    make an application: apply
    make an application for: apply for
    make provision for: provide for
    make arrangements: arrange
    make contact with: contact
    provide assistance, provide assistance with: help
    undertake an assessment, carry out an assessment: assess
    take into consideration: think about
    it should be noted that, please note that, it is important to note that: leave it out
    please do not hesitate to: please
    should you require, should you wish, should you have any: if you need, or if you have
    additional information: more information
    additional support: more support
    additional time: more time
    ascertain: find out
    ascertained: found out
    endeavour, endeavor: try
    endeavours: tries
    endeavoured: tried
    obtain: get
    obtains: gets
    obtained: got
    obtaining: getting
    procure, procured, procuring: get
    purchase: buy
    purchases: buys
    purchased: bought
    purchasing: buying
    require assistance: need help
    requisite: needed
    sufficient: enough
    insufficient: not enough
    demonstrate: show
    demonstrates: shows
    demonstrated: showed
    demonstrating: showing
    implement: put in place
    implements: puts in place
    implemented: put in place
    implementing: putting in place
    implementation: putting in place
    initiate: start
    initiated: started
    initiating: starting
    instigate, instigated: start
    leverage, leveraging: use
    liaise, liaise with: talk to
    liaising: talking
    liaison with: contact with
    modifications: changes
    necessitate: need
    necessitates: needs
    nevertheless, nonetheless: even so
    furthermore, moreover: also
    henceforth: from now on
    hereby, herewith, herein, hereto, hereunder, hereafter: leave it out, or say "this letter"
    therein, thereof, thereto, thereafter, thereby: say what it means
    whereby: by which, or where
    whilst: while
    amongst: among
    inform us of: tell us
    notify: tell
    notification: notice
    remuneration: pay
    remunerate, remunerated: pay
    recompense, recompensed: pay
    reimburse: pay back
    reimbursed: paid back
    reimbursement: money back
    expenditure incurred: what you spent
    disburse, disbursed, disbursement: pay out
    accrue, accrued: build up
    aforementioned, aforesaid, above mentioned: this, or these
    undersigned: I, or we
    enquire: ask
    enquired: asked
    elucidate: explain
    enumerate: list
    evidenced by: shown by
    expedite, expedited: speed up
    feasible: possible
    finalise, finalize: finish
    finalised, finalized: finished
    formulate, formulated: work out
    fulfil the requirements: meet the rules
    holistic: whole
    impact on, impacts on, impacted on: affect
    in the first instance: first
    inception: start
    inasmuch as, insofar as: because, or as far as
    incumbent upon, incumbent on: up to
    methodology: method
    mandatory: must be done
    negate: cancel out
    optimum, optimal: best
    optimise, optimize: make the best of
    parameters: limits
    participate in: take part in
    participate: take part
    participated: took part
    participating: taking part
    participation: taking part
    persons: people
    permissible: allowed
    proactive, proactively: leave it out, or say what you do
    promulgate: make known
    provision of: giving
    the provision of: giving
    rectify: put right
    rectified: put right
    robust: strong, or thorough
    residing at, resides at, reside at: living at
    signposted to: told about
    signposting: telling people where to get help
    solicit: ask for
    stakeholder, stakeholders: the people it matters to
    statutory obligation, statutory obligations: legal duty
    submit an application: apply
    submit your application: apply
    substantiate: prove
    supersede: replace
    supersedes: replaces
    transmit: send
    upon receipt of: when you get
    verify: check
    verified: checked
    verification: check
    viable: workable
    going forward, moving forward: from now on
    touch base: talk
    deliverables: results
    synergy, synergies: working together
    """
}
