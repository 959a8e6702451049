import { t } from '../i18n/index.js'
import { NewNamed } from './NewNamed.js'
import { PeopleSection } from './PeoplePage.js'
import { teams } from './people-api.js'
import { TeamCard } from './TeamCard.js'
import { useAnswer } from './useAnswer.js'

/** The teams one is in, across organisations; a field for a new one. */
export function Teams({ self }: { readonly self: string }) {
  const { answer, again } = useAnswer(teams.list)
  return (
    <PeopleSection title={t('people.teams')} about={t('people.teamsAbout')}>
      {answer?.map((team) => (
        <TeamCard key={team.id} team={team} self={self} onChanged={again} />
      ))}
      <NewNamed
        summary={t('people.newTeam')}
        label={t('people.teamName')}
        autoComplete="off"
        missingWords={t('people.teamMissing')}
        action={t('people.makeTeam')}
        make={(name) => teams.make(name).then(again)}
      />
    </PeopleSection>
  )
}
