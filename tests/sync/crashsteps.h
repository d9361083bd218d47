// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>

namespace shoptalk::test {

/// Kills this process with SIGKILL at a step of its work: before and after each commit of SQLite, before a
/// request to Meta leaves, while its bytes leave, and when its answer has come but nobody has seen it yet.
namespace crashsteps {

/// Makes every connection to SQLite that is opened from now on report its commits as steps.
void watchCommits();
/// Counts steps from now on, those called `name` alone if one is given, and kills at number `step` (the first
/// is 1); 0: never. Call it once.
void killAt(int step, const QByteArray &name = {});
/// A step called `name` is reached; for any thread. The name is printed before the process dies.
void reach(const char *name);

} // namespace crashsteps

/// Reaches the steps of requests to the Graph API at `graphUrl`.
class SteppedNetwork final : public QNetworkAccessManager {
    Q_OBJECT
public:
    explicit SteppedNetwork(const QUrl &graphUrl);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    bool isAboutMeta(const QUrl &url) const { return url.port() == m_graphUrl.port(); }

    QUrl m_graphUrl;
};

} // namespace shoptalk::test
