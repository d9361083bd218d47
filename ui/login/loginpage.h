// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/loadstate.h"
#include "ui/login/loginoptions.h"
#include "ui/login/loginproblem.h"

#include <QWebEnginePage>

#include <functional>

class QWebEngineLoadingInfo;

namespace shoptalk {

/// A page of the login. It opens only the allowed hosts, reports the redirect before it loads, accepts no
/// invalid certificate and grants no permissions.
class LoginPage final : public QWebEnginePage {
    Q_OBJECT
public:
    /// Creates a page for content that a page wants to open in its own window, inside our window. May return
    /// null.
    using PopupMaker = std::function<QWebEnginePage *()>;

    LoginPage(const LoginOptions &options, PopupMaker popupMaker, QWebEngineProfile *profile,
              QObject *parent);

    LoadState loadState() const { return m_loadState; }

Q_SIGNALS:
    void loadStateChanged();
    /// Meta has sent the result: `url` contains code and state, or an error. It was not loaded.
    void redirected(const QUrl &url);
    /// The page tried to open another host and was stopped.
    void leavingRefused(const QString &host);
    /// The page is completely shown and accepts keys. The engine drops keys before the first paint.
    void settled();
    /// There is no page to show.
    void loadFailed(shoptalk::PageFailure failure);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    void refusePermissions();
    void handleLoading(const QWebEngineLoadingInfo &info);
    void judge(const QWebEngineLoadingInfo &info);
    void waitForPicture(int triesLeft);

    QUrl m_redirect;
    AllowedHosts m_hosts;
    PopupMaker m_popupMaker;
    LoadState m_loadState = LoadState::Underway;
    LoadState m_shown = LoadState::Underway; ///< The state of the page that stays if the next one is stopped.
    bool m_caught = false;
    bool m_untrusted = false;
};

} // namespace shoptalk
