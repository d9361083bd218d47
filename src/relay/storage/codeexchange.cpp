// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/codeexchange.h"

#include <algorithm>

namespace shoptalk::relay {

CodeRow codeRowOf(StoredCode stored, Timestamp now)
{
    CodeRow row;
    row.redemption.outcome = stored.isUsed ? Redemption::Outcome::Used
        : stored.expiresAt <= now          ? Redemption::Outcome::Expired
                                           : Redemption::Outcome::Paired;
    row.redemption.workspace = std::move(stored.workspace);
    row.redemption.handover = std::move(stored.handover);
    row.renewsKey = stored.renewsKey;
    if (const auto publicHalf = crypto::publicKeyFrom(crypto::asBytes(stored.workspaceKey)))
        row.workspaceKey = *publicHalf;
    return row;
}

void agreeOnKey(CodeRow &row, const NewDevice &device)
{
    Redemption &redemption = row.redemption;
    if (!row.workspaceKey || row.renewsKey) {
        redemption.publicHalf = device.offeredKey;
        return;
    }
    redemption.publicHalf = *row.workspaceKey;
    const bool isHeld = device.offeredKey == *row.workspaceKey
        || std::ranges::find(device.heldKeys, *row.workspaceKey) != device.heldKeys.end();
    if (!isHeld && redemption.handover.empty())
        redemption.outcome = Redemption::Outcome::KeyElsewhere;
}

} // namespace shoptalk::relay
