// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/settings/settingssection.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace shoptalk {

class SettingsNotice;
class StopPhraseList;

/// Changes the words with which customers ask for no more marketing messages.
class StopPhrasesCard : public SettingsSection {
    Q_OBJECT
public:
    StopPhrasesCard(StopPhraseList &words, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the words that are stored, unless others were typed and not saved yet.
    void refresh();
    /// True if other words were typed and not saved.
    bool hasChanges() const;

private:
    void makeButtons();
    void showChanges();
    void save();
    void takeBack();
    void store(const QString &words, const QString &message);

    StopPhraseList &m_phrases;
    QPlainTextEdit *m_edit;
    SettingsNotice *m_message;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_shipped;
    std::optional<QString> m_before; ///< What undo brings back.
};

} // namespace shoptalk
