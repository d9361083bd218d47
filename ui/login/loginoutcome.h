// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/pagewatch.h"

#include <QByteArray>
#include <QJsonObject>

class QUrl;

namespace shoptalk {

/// True if `url` is the redirect address, whatever it carries as query and fragment.
bool isRedirect(const QUrl &url, const QUrl &redirect);

/// What the redirect carries, in the words of the console: {"result":"code","code":…,"state":…} or
/// {"result":"error","error":…,"reason":…}. The fragment ("#_=_") says nothing.
QJsonObject outcomeOf(const QUrl &redirect);
QJsonObject closedOutcome();
QJsonObject unreachableOutcome();
/// The person goes on in the own browser.
QJsonObject browserOutcome();

/// How the page does, which is no result: {"page":"fine"}, "slow" or "hangs".
QJsonObject pageNews(PageState state);

/// One line of standard output.
QByteArray outcomeLine(const QJsonObject &outcome);

} // namespace shoptalk
