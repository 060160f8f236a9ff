extension WordList {
  /// By the social model, as disabled people's organisations in the UK use it. "Learning disabled people" and the like are theirs to choose,
  /// so person-first rewording is not asked for.
  static let peopleWords = """
    wheelchair bound, confined to a wheelchair, confined to wheelchairs, confined to his wheelchair, confined to her wheelchair, wheelchair ridden: wheelchair user
    bound to a wheelchair, stuck in a wheelchair: uses a wheelchair
    suffers from, suffering from, suffer from, afflicted with, afflicted by, stricken with, stricken by: has, or have
    suffered from: had
    sufferer, sufferers: person with, or people with
    stroke victim, stroke victims, victim of a stroke: person who had a stroke
    polio victim, polio victims, victim of polio: person who had polio
    victim of cerebral palsy, victims of cerebral palsy: person with cerebral palsy
    the disabled, the handicapped, the physically disabled, the severely disabled, the less able: disabled people
    the blind, the visually impaired: blind people, or visually impaired people
    the deaf, the hard of hearing, the hearing impaired: deaf people, or people with hearing loss
    the elderly, the aged: older people
    the mentally ill: people with mental health problems
    the mentally handicapped, the learning disabled: people with learning disabilities
    the autistic: autistic people
    the vulnerable: people at risk
    the able bodied, able bodied people, able bodied, normal people, healthy people: non-disabled people
    able bodied person: non-disabled person
    handicapped: disabled
    handicapped toilet, handicapped toilets: accessible toilet
    handicapped parking: accessible parking
    mentally handicapped, mentally retarded, retarded: with a learning disability
    mental patient, mental patients: person with a mental health problem
    spastic, spastics: person with cerebral palsy
    epileptic fit, epileptic fits: epileptic seizure
    mute, deaf and dumb, deaf mute, deaf mutes: Deaf, or a person who does not speak
    dwarf, dwarfs, dwarves, midget, midgets: person of short stature
    birth defect, birth defects: born with, and the condition's name
    differently abled, handicapable, physically challenged, mentally challenged, special abilities: disabled
    special needs: access needs, or support needs
    special needs child, special needs children: disabled child
    an epileptic, epileptics: person with epilepsy
    an autistic, autistics: autistic person
    a diabetic, diabetics: person with diabetes
    a schizophrenic, schizophrenics: person with schizophrenia
    a paraplegic, paraplegics, a quadriplegic, quadriplegics: person with paraplegia
    an invalid, invalids: disabled person
    a cripple, cripple, cripples, crippled: disabled person
    lunatic, lunatics, maniac, madman, psycho, nutter, loony: person with a mental health problem
    committed suicide, commit suicide, commits suicide, committing suicide: died by suicide, or ended their life
    housebound: cannot leave home
    bedridden: has to stay in bed
    """
}
