// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/settings/settingspage.h"
#include "updates/updatefeed.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class Theme;
class UpdateChecker;

/// Shows the version, sets whether Shoptalk checks for newer ones, and checks now.
class UpdatesPage : public SettingsPage {
    Q_OBJECT
public:
    UpdatesPage(UpdateChecker &checker, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

Q_SIGNALS:
    /// The person wants to see the page with the download.
    void pageRequested(const QUrl &page);

private:
    void check();
    void showResult(const Result<std::optional<UpdateRelease>> &newer);
    void showNewer(const UpdateRelease &release);
    static QString problem(const Error &error);

    UpdateChecker &m_checker;
    QCheckBox *m_isOn;
    QPushButton *m_check;
    QPushButton *m_page;
    SettingsNotice *m_notice;
    QUrl m_address; ///< The page with the newer version.
};

} // namespace shoptalk
