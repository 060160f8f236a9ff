/// What initials stand for that writers on care and benefits use: for examples in messages. None is taken as explained for that.
enum InitialsTable {
  static func meaning(of initials: String) -> String? { meanings[initials] }

  private static let meanings: [String: String] = Dictionary(
    uniqueKeysWithValues: """
      AA: Attendance Allowance
      ADP: Adult Disability Payment
      ASC: adult social care
      CA: Carer's Allowance
      CHC: NHS Continuing Healthcare
      CIL: Centre for Independent Living
      DBS: Disclosure and Barring Service
      DDPO: Deaf and Disabled People's Organisation
      DFG: Disabled Facilities Grant
      DLA: Disability Living Allowance
      DP: Direct Payment
      DPO: Disabled People's Organisation
      DPULO: Disabled People's User-Led Organisation
      DRE: Disability-Related Expenditure
      DST: Decision Support Tool
      DWP: Department for Work and Pensions
      EHCP: Education, Health and Care Plan
      EHRC: Equality and Human Rights Commission
      ESA: Employment and Support Allowance
      FOI: Freedom of Information
      GDPR: General Data Protection Regulation
      HMRC: His Majesty's Revenue and Customs
      ICB: Integrated Care Board
      ICO: Information Commissioner's Office
      ILF: Independent Living Fund
      IMCA: Independent Mental Capacity Advocate
      LA: local authority
      LCWRA: limited capability for work and work-related activity
      LGSCO: Local Government and Social Care Ombudsman
      MCA: Mental Capacity Act
      MIG: minimum income guarantee
      OT: occupational therapist
      PA: personal assistant
      PAYE: Pay As You Earn
      PHB: Personal Health Budget
      PIP: Personal Independence Payment
      SAR: subject access request
      SDS: Self-directed Support
      SEND: special educational needs and disabilities
      UC: Universal Credit
      ULO: user-led organisation
      """.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1]).trimmed) : nil
      })
}
