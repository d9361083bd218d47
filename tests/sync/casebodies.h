// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>

#include <chrono>

namespace shoptalk::test {

/// The folder of the bodies that broke other products: tests/contract/cases.
QString caseFolder();
/// The wamid of a message in the bodies, which is made of the writer and the name of the case.
QString wamidOf(const QByteArray &name, const QByteArray &who = "16505550142");

/// How long ago most messages of a body were written, once it is moved to now.
inline constexpr std::chrono::hours caseAge{4};

/// The body as it stands in the file of a case such as "45f", moved to now and to the sandbox's number.
QByteArray caseBody(const QString &name, std::chrono::seconds age = caseAge);

/// The request with which Meta posts a body to the relay, signed with the app's secret.
QNetworkRequest webhookRequest(const QUrl &relay, const QByteArray &body, const QString &appSecret);

} // namespace shoptalk::test
