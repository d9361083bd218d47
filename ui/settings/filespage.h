// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace shoptalk {

class MediaDownloads;
class Theme;

/// The settings page for the files that customers send: how much space they take, and how much they may.
class FilesPage : public SettingsPage {
    Q_OBJECT
public:
    /// `limitBytes` is the current limit; 0: none.
    FilesPage(MediaDownloads &downloads, qint64 limitBytes, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

Q_SIGNALS:
    /// 0: no limit.
    void limitChanged(qint64 bytes);

private:
    void showUsed(qint64 bytes);

    MediaDownloads &m_downloads;
    QLabel *m_used;
    QComboBox *m_limit;
};

} // namespace shoptalk
