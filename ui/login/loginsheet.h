// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/loginoptions.h"
#include "ui/login/loginproblem.h"
#include "ui/login/pagewatch.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QWebEngineProfile;

namespace shoptalk {

class AddressBar;
class LoginPage;
class LoginView;
class PageNotice;
class Theme;

/// The login window: Meta's page, with address and lock above it, and help and Cancel below. It produces
/// exactly one result.
class LoginSheet final : public QWidget {
    Q_OBJECT
public:
    LoginSheet(const Theme &theme, const LoginOptions &options, QWidget *parent = nullptr);
    ~LoginSheet() override;

    /// Brings the window to the front.
    void bringToFront();

Q_SIGNALS:
    /// See ui/login/loginoutcome.h.
    void finished(const QJsonObject &outcome);
    /// The visible page stopped responding, or responds again.
    void pageStateChanged(shoptalk::PageState state);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHelp();
    /// What is said above the page.
    QWidget *makeNotices();
    QWidget *makeFooter();
    void addShortcuts();
    LoginView *addView();
    LoginPage *makePage(LoginView *view);
    LoginPage *openPopup();
    void closeView(LoginView *view);
    void loadFromStart();
    void beginAfresh();
    void watchPage();
    /// The page that the person sees, or saw before it failed.
    void showAddress();
    void reportPageState(PageState state);
    void reload();
    void showProblem(const QUrl &address, PageFailure failure);
    void showRefusal(const QString &host);
    void toggleHelp();
    void finish(const QJsonObject &outcome);

    const Theme &m_theme;
    LoginOptions m_options;
    QWebEngineProfile *m_profile;
    AddressBar *m_bar;
    QStackedWidget *m_stack;
    LoginProblem *m_problem;
    QLabel *m_refusal;
    PageNotice *m_notice;
    PageWatch m_watch;
    QWidget *m_help;
    QPushButton *m_helpButton;
    LoginView *m_view;
    QPointer<LoginView> m_shown; ///< The topmost view, also while a problem is shown instead of it.
    bool m_finished = false;
};

} // namespace shoptalk
