// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/workspacedevices.h"

#include "accounts/workspacekeyring.h"
#include "relaylink/pairingcodeparts.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/identity.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

WorkspaceDevices::WorkspaceDevices(Store &store, const Vault &vault, RelaySender &relay)
    : m_store(store)
    , m_vault(vault)
    , m_relay(relay)
{
}

QCoro::Task<Result<QList<WorkspaceDevices::Row>>> WorkspaceDevices::list()
{
    const FetchIdentity fetchIdentity{};
    const Result<RelayIdentity> identity = co_await m_relay.send(fetchIdentity);
    if (!identity)
        co_return failure(identity.error());
    QList<Row> rows;
    for (const PairedDevice &device : identity->devices)
        rows.append({device, device.id == identity->device});
    co_return rows;
}

QCoro::Task<Result<WorkspaceDevices::Invitation>> WorkspaceDevices::invite()
{
    const Result<std::optional<RelayRecord>> pairing = m_store.reader().relay.pairing();
    if (!pairing)
        co_return failure(pairing.error());
    if (!*pairing)
        co_return failure(Error::Kind::Unauthorised, Reason::Unauthorised);
    Result<std::vector<crypto::KeyPair>> pairs = WorkspaceKeyring(m_store, m_vault).pairs();
    if (!pairs)
        co_return failure(pairs.error());
    const WorkspaceKeys keys((*pairing)->workspace, std::move(*pairs));
    const Secret secret = newHandoverSecret();
    const Result<QByteArray> handover = keys.wrapForHandover(secret.bytes());
    if (!handover)
        co_return failure(handover.error());
    const MakeDeviceCode makeDeviceCode{*handover};
    const Result<DeviceCode> code = co_await m_relay.send(makeDeviceCode);
    if (!code)
        co_return failure(code.error());
    Invitation invitation;
    invitation.words = shownPairingCode(code->code, secret);
    invitation.expiresAt = code->expiresAt;
    invitation.relay = (*pairing)->baseUrl;
    co_return invitation;
}

QCoro::Task<Result<void>> WorkspaceDevices::revoke(DeviceId device)
{
    const RevokeDevice revokeDevice{device};
    co_return co_await m_relay.send(revokeDevice);
}

} // namespace shoptalk
