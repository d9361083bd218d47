// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace shoptalk::test {

/// Every kind of content that a customer's message may have, by the names that `messageContent` knows.
QStringList messageKinds();

/// `type` and content of a message as Meta sends it. `mark` makes texts and media ids unique. Source: Cloud
/// API webhooks, `messages`.
QJsonObject messageContent(const QString &kind, const QString &mark, QRandomGenerator &random);

/// True if a message of this kind can be edited in the phone app.
bool isEditable(const QString &kind);

/// The values of the fields that are about the account, the number and the templates, each as Meta sends it.
struct AccountValue {
    QString field;
    QJsonObject value;
};
AccountValue accountValue(const QString &businessDigits, const QString &templateId, QRandomGenerator &random);

} // namespace shoptalk::test
