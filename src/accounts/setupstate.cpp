// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupstate.h"

#include "domain/registrationstate.h"

#include <algorithm>

namespace shoptalk {

using Step = SetupState::Step;

std::optional<PhoneNumber> SetupState::unregistered() const
{
    const auto needsRegistration = [this](const PhoneNumber &number) {
        return progress.phoneNumbers.contains(number.id) && !registeredLater.contains(number.id)
            && !number.isOnBusinessApp && isUnregistered(number.status, number.platformType);
    };
    const auto found = std::ranges::find_if(lists.phoneNumbers, needsRegistration);
    return found == lists.phoneNumbers.end() ? std::nullopt : std::optional(*found);
}

AccountId SetupState::claimingAccount() const
{
    return step == Step::Subscribe && !lists.unclaimed.isEmpty() ? lists.unclaimed.first().account
                                                                 : AccountId();
}

bool SetupState::canRetryClaim() const
{
    // After Back the conversations are read at Done, while the numbers are still not claimed.
    const bool isWaiting = !isBusy() && (step == Step::Subscribe || step == Step::Done);
    return isPaired && isWaiting && isClaimInterrupted && !lists.unclaimed.isEmpty();
}

SetupState::Step firstStepToDo(const SetupState &state)
{
    const SetupRecord &progress = state.progress;
    if (!state.isPaired)
        return Step::Pair;
    if (!state.lists.unclaimed.isEmpty())
        return Step::Subscribe;
    if (progress.account.isEmpty())
        return Step::Explain;
    if (progress.businessManager.isEmpty())
        return Step::BusinessManager;
    if (progress.waba.isEmpty())
        return Step::Waba;
    if (progress.phoneNumbers.isEmpty())
        return Step::PhoneNumber;
    if (progress.complete)
        return Step::Done;
    return state.unregistered() ? Step::Register : Step::Subscribe;
}

} // namespace shoptalk
