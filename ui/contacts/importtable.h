#pragma once

#include "presentation/importform.h"

#include <QTableWidget>

/** The first lines of the file, and above each column what becomes of it. */
class ImportTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);

    /** `fields`: those of the project a column may fill. */
    void setPreview(const ImportPreview &preview, const QStringList &fields);
    /** Column → word of its target (ColumnTarget::word). */
    QMap<QString, QString> mapping() const;

Q_SIGNALS:
    void mappingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTargets();
    void showRecords();
    void fitColumns();

    ImportPreview m_preview;
    QStringList m_fields;
};
