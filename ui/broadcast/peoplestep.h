// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcaststep.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace shoptalk {

/// Whom the broadcast is for: customers by label and by when they wrote, or people of a file.
class PeopleStep : public BroadcastStep {
    Q_OBJECT
public:
    /// All outlive this.
    PeopleStep(BroadcastDraft &draft, const Broadcasts &broadcasts, const Theme &theme,
               QWidget *parent = nullptr);

    QString title() const override { return tr("People"); }
    void enter() override;
    void keep() override;
    QString leave() override;
    /// Reads a file that the person chose.
    void readFile(const QString &path);

private:
    QWidget *makeCustomers();
    QWidget *makeFile();
    void showLabels();
    void showSource();
    /// Says that contacts who never wrote are among the people, if they are.
    void showContactsHint();
    void chooseFile();
    void takeTable(const QString &path, const Result<std::shared_ptr<const CsvTable>> &table);
    void showFileState();
    void showMissingFile();
    void showColumns();
    void showRows();

    const Broadcasts &m_broadcasts;
    const Theme &m_theme;
    QComboBox *m_source = nullptr;
    QComboBox *m_wrote = nullptr;
    QLabel *m_contactsHint = nullptr;
    QVBoxLayout *m_labelColumn = nullptr;
    QWidget *m_labelBox = nullptr;
    QList<QCheckBox *> m_labels;
    QPushButton *m_choose = nullptr;
    QLabel *m_fileState = nullptr;
    QWidget *m_columns = nullptr;
    QComboBox *m_numberColumn = nullptr;
    QComboBox *m_nameColumn = nullptr;
    QTableWidget *m_rows = nullptr;
    QWidget *m_customers = nullptr;
    QWidget *m_file = nullptr;
    bool m_isReading = false;
};

} // namespace shoptalk
