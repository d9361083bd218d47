// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/pagewatch.h"

#include <QByteArray>
#include <QJsonObject>

class QUrl;

namespace shoptalk {

/// True if `url` is the redirect address, whatever it carries as query and fragment.
bool isRedirect(const QUrl &url, const QUrl &redirect);

/// The result in the redirect, as the console expects it: {"result":"code","code":…,"state":…} or
/// {"result":"error","error":…,"reason":…}. The fragment ("#_=_") is ignored.
QJsonObject outcomeOf(const QUrl &redirect);
QJsonObject closedOutcome();
QJsonObject unreachableOutcome();
/// The person continues in their own browser.
QJsonObject browserOutcome();

/// The state of the page, which is not a result: {"page":"fine"}, "slow" or "hangs".
QJsonObject pageNews(PageState state);

/// One line of standard output.
QByteArray outcomeLine(const QJsonObject &outcome);

} // namespace shoptalk
