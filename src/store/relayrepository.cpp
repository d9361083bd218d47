// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relayrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

RelayRepository::RelayRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<std::optional<RelayRecord>> RelayRepository::pairing() const
{
    Statement select(*m_connection,
                     uR"sql(SELECT base_url, device_id, workspace_id, workspace_name, token_sealed,
            meta_app_id, graph_version FROM relay_link)sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    if (!select.next())
        return std::optional<RelayRecord>();
    RelayRecord record;
    record.baseUrl = QUrl(select.text(0), QUrl::StrictMode);
    record.device = select.id<DeviceId>(1);
    record.workspace = select.id<WorkspaceId>(2);
    record.workspaceName = select.text(3);
    record.sealedToken = select.text(4);
    record.metaAppId = select.text(5);
    record.graphVersion = select.text(6);
    return std::optional<RelayRecord>(record);
}

Result<void> RelayRepository::savePairing(const RelayRecord &record)
{
    const Result<std::optional<RelayRecord>> before = pairing();
    if (!before)
        return failure(before.error());
    if (!*before || (*before)->workspace != record.workspace) {
        if (Result<void> reset = setCursor(0); !reset)
            return reset;
    }
    Statement save(*m_connection,
                   uR"sql(INSERT OR REPLACE INTO relay_link (id, base_url, device_id, workspace_id,
            workspace_name, token_sealed, meta_app_id, graph_version) VALUES (1, ?, ?, ?, ?, ?, ?, ?))sql"_s);
    m_changes->relay = true;
    return save.run(record.baseUrl.toString(QUrl::FullyEncoded), record.device, record.workspace,
                    record.workspaceName, record.sealedToken, record.metaAppId, record.graphVersion);
}

Result<void> RelayRepository::requireClaims()
{
    Statement update(*m_connection,
                     u"UPDATE connected_phone_numbers SET needs_claim = 1 WHERE is_active = 1"_s);
    m_changes->accounts = true;
    return update.run();
}

Result<qint64> RelayRepository::cursor() const
{
    Statement select(*m_connection, u"SELECT seq FROM relay_cursor"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? select.big(0) : 0;
}

Result<void> RelayRepository::setCursor(qint64 seq)
{
    Statement save(*m_connection, u"INSERT OR REPLACE INTO relay_cursor (id, seq) VALUES (1, ?)"_s);
    m_changes->relay = true;
    return save.run(seq);
}

} // namespace shoptalk
