#include "sendings/eligibility.h"
#include "sendings/recipientstate.h"
#include "sendings/sendingstate.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnWordAndComesBackFromIt()
    {
        QSet<QString> words;
        QSet<QString> names;
        for (int value = 0; value <= int(SendingState::Cancelled); ++value) {
            const auto state = SendingState(value);
            QCOMPARE(sendingStateFrom(wordFor(state)), state);
            words.insert(wordFor(state));
            names.insert(nameOf(state));
        }
        QCOMPARE(words.size(), int(SendingState::Cancelled) + 1);
        QCOMPARE(names.size(), words.size());
        QCOMPARE(wordFor(SendingState::EndedAtDeadline), u"ENDED_AT_DEADLINE"_s);

        QCOMPARE(allRecipientStates().size(), int(RecipientState::Unknown) + 1);
        for (RecipientState state : allRecipientStates())
            QCOMPARE(recipientStateFrom(wordFor(state)), state);
        QCOMPARE(wordFor(RecipientState::BouncedHard), u"BOUNCED_HARD"_s);

        QCOMPARE(allExclusionReasons().size(), int(ExclusionReason::DuplicateAddress) + 1);
        for (ExclusionReason reason : allExclusionReasons())
            QCOMPARE(exclusionReasonFrom(wordFor(reason)), reason);
        QCOMPARE(wordFor(ExclusionReason::KillFile), u"KILLFILE"_s);
    }

    void onlyWhatWasPreparedCanBeApproved()
    {
        QVERIFY(canMove(SendingState::ToApprove, SendingState::Scheduled));
        QVERIFY(canMove(SendingState::ToApprove, SendingState::Sending));
        QVERIFY(!canMove(SendingState::Draft, SendingState::Scheduled));
        QVERIFY(!canMove(SendingState::Draft, SendingState::Sending));
        QVERIFY(!canMove(SendingState::Scheduled, SendingState::Scheduled));
    }

    void cancelledIsFinal()
    {
        for (int value = 0; value <= int(SendingState::Cancelled); ++value)
            QVERIFY(!canMove(SendingState::Cancelled, SendingState(value)));
    }

    void onlyADraftCanBeEdited()
    {
        for (int value = 0; value <= int(SendingState::Cancelled); ++value)
            QCOMPARE(isEditable(SendingState(value)), SendingState(value) == SendingState::Draft);
    }

    void aRowIsWaitingInFlightOrFinal()
    {
        for (RecipientState state : allRecipientStates())
            QCOMPARE(int(isWaiting(state)) + int(isFinal(state)) + int(state == RecipientState::Sending), 1);
    }

    void theFirstReasonInTheOrderOfTheDecisionIsGiven()
    {
        EligibilityFacts facts{.hasAddress = false,
                               .addressIsValid = false,
                               .inKillFile = true,
                               .active = false,
                               .quarantined = true,
                               .inExcludedGroup = true,
                               .hasVersion = false,
                               .isSeed = false};
        QCOMPARE(exclusionFor(facts), ExclusionReason::NoAddress);
        facts.hasAddress = true;
        QCOMPARE(exclusionFor(facts), ExclusionReason::Invalid);
        facts.addressIsValid = true;
        QCOMPARE(exclusionFor(facts), ExclusionReason::KillFile);
        facts.inKillFile = false;
        QCOMPARE(exclusionFor(facts), ExclusionReason::Inactive);
        facts.active = true;
        QCOMPARE(exclusionFor(facts), ExclusionReason::Quarantine);
        facts.quarantined = false;
        QCOMPARE(exclusionFor(facts), ExclusionReason::ExcludedGroup);
        facts.inExcludedGroup = false;
        QCOMPARE(exclusionFor(facts), ExclusionReason::NoVersion);
        facts.hasVersion = true;
        QVERIFY(!exclusionFor(facts));
    }

    void aSeedReceivesUnlessAComplaintOrTheAddressForbidsIt()
    {
        QVERIFY(!exclusionFor({.active = false, .quarantined = true, .inExcludedGroup = true, .isSeed = true}));
        QCOMPARE(exclusionFor({.inKillFile = true, .isSeed = true}), ExclusionReason::KillFile);
        QCOMPARE(exclusionFor({.addressIsValid = false, .isSeed = true}), ExclusionReason::Invalid);
    }
};

QTEST_GUILESS_MAIN(StatesTest)
#include "tst_states.moc"
