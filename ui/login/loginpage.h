// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/loginoptions.h"
#include "ui/login/loginproblem.h"
#include "ui/login/loadstate.h"

#include <QWebEnginePage>

#include <functional>

class QWebEngineLoadingInfo;

namespace shoptalk {

/// A page of the login: goes to the allowed hosts only, hands over the redirect before it loads, trusts no
/// broken certificate, grants nothing.
class LoginPage final : public QWebEnginePage {
    Q_OBJECT
public:
    /// Makes a page for what a page wants to open in a window of its own, in our own window; may give null.
    using PopupMaker = std::function<QWebEnginePage *()>;

    LoginPage(const LoginOptions &options, PopupMaker popupMaker, QWebEngineProfile *profile,
              QObject *parent);

    LoadState standing() const { return m_loadState; }

Q_SIGNALS:
    void loadStateChanged();
    /// Meta sends the result: `url` carries code and state, or an error. Nothing of it was loaded.
    void redirected(const QUrl &url);
    /// The page wanted to go somewhere else and was not let.
    void leavingRefused(const QString &host);
    /// The page stands on the screen whole and takes keys: the engine drops them before its first picture.
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
    LoadState m_shown = LoadState::Underway; ///< Of the page that stays if the next one is stopped.
    bool m_caught = false;
    bool m_untrusted = false;
};

} // namespace shoptalk
