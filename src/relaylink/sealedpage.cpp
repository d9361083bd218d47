// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/sealedpage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

void setUnreadable(RelayEvent &event, const QString &problem)
{
    event.isReadable = false;
    event.problem = problem;
}

} // namespace

SealedPage::SealedPage(const WorkspaceKeys *keys, const QJsonArray &dataKeys)
    : m_keys(keys)
{
    if (!m_keys)
        return;
    for (const auto &item : dataKeys) {
        const QJsonObject key = item.toObject();
        const QByteArray sealed = QByteArray::fromBase64(key.value("sealed"_L1).toString().toLatin1());
        if (auto opened = m_keys->openDataKey(sealed))
            m_dataKeys.insert(key.value("id"_L1).toString(), std::move(*opened));
    }
}

SealedPage::~SealedPage()
{
    for (crypto::Bytes &key : m_dataKeys)
        crypto::wipe(key);
}

Result<RelayEvent> SealedPage::read(const QJsonObject &item) const
{
    RelayEvent event;
    event.seq = item.value("seq"_L1).toInteger();
    event.receivedAt =
        QDateTime::fromString(item.value("received_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    event.kind = item.value("kind"_L1).toString();
    if (event.seq <= 0 || event.kind.isEmpty() || !item.value("body"_L1).isString())
        return failure(Error::Kind::Malformed, Reason::RelayAnswerMalformed, u"event"_s);
    event.body = item.value("body"_L1).toString().toUtf8();
    const QString encoding = item.value("encoding"_L1).toString();
    const auto decoded = QByteArray::fromBase64Encoding(event.body, QByteArray::AbortOnBase64DecodingErrors);
    const bool isKnown = encoding == "base64"_L1 || encoding == "sealed"_L1;
    if (!isKnown || decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
        setUnreadable(event, u"encoding_unknown"_s);
        return event;
    }
    event.body = decoded.decoded;
    if (encoding == "sealed"_L1) {
        if (const Result<void> opened = open(event, item.value("key"_L1).toString()); !opened)
            return failure(opened.error());
    }
    return event;
}

Result<void> SealedPage::open(RelayEvent &event, const QString &keyId) const
{
    if (!m_keys || m_keys->isEmpty())
        return failure(Error::Kind::Secrets, Reason::WorkspaceKeyMissing);
    const auto key = m_dataKeys.constFind(keyId);
    std::optional<QByteArray> body;
    if (key != m_dataKeys.constEnd())
        body = WorkspaceKeys::openEvent(*key, event.body, m_keys->workspace(), event.seq, event.kind);
    if (body && event.kind == "team"_L1)
        body = m_keys->openFromTeam(*body);
    if (body)
        event.body = *body;
    else
        setUnreadable(event, u"seal_not_opened"_s);
    return {};
}

} // namespace shoptalk
