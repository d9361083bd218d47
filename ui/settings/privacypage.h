// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QLabel;

namespace shoptalk {

class Labels;
class LabelsCard;
class ErasureService;
class RetentionChoice;
class StopPhraseList;
class StopPhrasesCard;
class Theme;

/// The settings page for how long messages are kept, and for customers who ask to stop. It also explains
/// deleting and erasing.
class PrivacyPage : public SettingsPage {
    Q_OBJECT
public:
    PrivacyPage(const Theme &theme, ErasureService &privacy, Labels &labels, StopPhraseList &stopPhrases,
                QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;
    bool hasChanges() const override;
    void setShowsTyping(bool isShown);

Q_SIGNALS:
    /// Whether customers see that somebody types.
    void showsTypingChanged(bool isShown);

private:
    void showRetention();
    void keepFor(int days);

    ErasureService &m_privacy;
    RetentionChoice *m_days;
    QCheckBox *m_typing;
    LabelsCard *m_labels;
    StopPhrasesCard *m_stopPhrases;
    QLabel *m_problem;
};

} // namespace shoptalk
